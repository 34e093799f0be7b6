package remit.web.page;

/// The addresses of proposals, of the question who decides, and of work on a charter, with the
/// methods that fill them in. [Routes] has the others.
public final class ProposalRoutes {
  public static final String WHO_IN = "/systems/{system}/who";
  public static final String PROPOSALS = "/systems/{system}/proposals";
  public static final String NEW = "/systems/{system}/new-proposal";
  public static final String PROPOSAL = "/systems/{system}/proposals/{proposal}";
  public static final String ROUTE_ICS = "/systems/{system}/proposals/{proposal}/route.ics";
  public static final String SUBMIT = "/systems/{system}/proposals/{proposal}/submit";
  public static final String STEP = "/systems/{system}/proposals/{proposal}/step";
  public static final String SIGN = "/systems/{system}/proposals/{proposal}/step/sign";
  public static final String URGENCY = "/systems/{system}/proposals/{proposal}/urgency";
  public static final String CHARTER = "/systems/{system}/charter";
  public static final String VERSION = "/systems/{system}/charter/versions/{version}";
  public static final String DRAFTS = "/systems/{system}/charter/drafts";
  public static final String DRAFT = "/systems/{system}/charter/drafts/{draft}";
  public static final String ADOPT = "/systems/{system}/charter/drafts/{draft}/adopt";
  public static final String CHANGE = "/systems/{system}/charter/drafts/{draft}/change";

  private ProposalRoutes() {}

  private static Address in(String system) {
    return Address.at("/systems").part(system);
  }

  public static String who(String system) {
    return in(system).part("who").toString();
  }

  /// The question about one function, already asked.
  public static String who(String system, String function) {
    return in(system).part("who").asking("function", function).toString();
  }

  /// The forward plan.
  public static String proposals(String system) {
    return in(system).part("proposals").toString();
  }

  public static String begin(String system) {
    return in(system).part("new-proposal").toString();
  }

  public static String proposal(String system, String proposal) {
    return in(system).part("proposals").part(proposal).toString();
  }

  private static Address of(String system, String proposal) {
    return in(system).part("proposals").part(proposal);
  }

  public static String routeIcs(String system, String proposal) {
    return of(system, proposal).part("route.ics").toString();
  }

  public static String submit(String system, String proposal) {
    return of(system, proposal).part("submit").toString();
  }

  public static String step(String system, String proposal, String step) {
    return of(system, proposal).part("step").asking("id", step).toString();
  }

  public static String sign(String system, String proposal, String step) {
    return of(system, proposal).part("step").part("sign").asking("id", step).toString();
  }

  public static String urgency(String system, String proposal) {
    return of(system, proposal).part("urgency").toString();
  }

  /// The versions of a charter.
  public static String charter(String system) {
    return in(system).part("charter").toString();
  }

  public static String version(String system, int version) {
    return in(system).part("charter").part("versions").part(Integer.toString(version)).toString();
  }

  public static String drafts(String system) {
    return in(system).part("charter").part("drafts").toString();
  }

  private static Address draftOf(String system, long draft) {
    return in(system).part("charter").part("drafts").part(Long.toString(draft));
  }

  public static String draft(String system, long draft) {
    return draftOf(system, draft).toString();
  }

  /// One file of a draft.
  public static String draft(String system, long draft, String file) {
    return draftOf(system, draft).asking("file", file).toString();
  }

  public static String adopt(String system, long draft) {
    return draftOf(system, draft).part("adopt").toString();
  }

  public static String change(String system, long draft) {
    return draftOf(system, draft).part("change").toString();
  }
}
