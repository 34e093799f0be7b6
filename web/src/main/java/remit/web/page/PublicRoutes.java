package remit.web.page;

/// The addresses of what everyone may read, with the methods that fill them in. [Routes] has the
/// others.
public final class PublicRoutes {
  public static final String BODIES = "/systems/{system}/bodies";
  public static final String BODY = "/systems/{system}/bodies/{body}";
  public static final String POWER = "/systems/{system}/bodies/{body}/power.svg";
  public static final String PARTNERS = "/systems/{system}/partners";
  public static final String PARTNER = "/systems/{system}/partners/{partner}";
  public static final String FUNCTIONS = "/systems/{system}/functions";
  public static final String FUNCTION = "/systems/{system}/functions/{function}";
  public static final String FUNDS = "/systems/{system}/funds";
  public static final String MAP = "/systems/{system}/map";
  public static final String MAP_FILE = "/systems/{system}/map.svg";
  public static final String REVIEW = "/systems/{system}/review";
  public static final String RULES = "/rules";
  public static final String RULE = "/rules/{rule}";
  public static final String CALENDAR = "/systems/{system}/calendar";
  public static final String CALENDAR_FEED = "/systems/{system}/calendar.ics";
  public static final String BODY_CALENDAR_FEED = "/systems/{system}/bodies/{body}/calendar.ics";
  public static final String DECISIONS = "/systems/{system}/decisions";
  public static final String DECISIONS_CSV = "/systems/{system}/decisions.csv";
  public static final String DECISIONS_FEED = "/systems/{system}/decisions.atom";
  public static final String BODY_DECISIONS_FEED = "/systems/{system}/bodies/{body}/decisions.atom";
  public static final String MEETINGS_FEED = "/systems/{system}/meetings.atom";
  public static final String BODY_MEETINGS_FEED = "/systems/{system}/bodies/{body}/meetings.atom";
  public static final String DECISION = "/decisions/{decision}";
  public static final String MEETING = "/meetings/{meeting}";
  public static final String PAPER = "/papers/{paper}";
  public static final String PAPER_FILE = "/papers/{paper}/file";

  /// Asked for as `/openapi.json`.
  public static final String OPENAPI = "/openapi";

  public static final String SEARCH = "/search";
  public static final String RECORD = "/record";
  public static final String ENTRIES = "/record/entries";
  public static final String ENTRY = "/record/entries/{entry}";
  public static final String RECEIPT = "/record/entries/{entry}/receipt";
  public static final String RECORD_FILE = "/record/files/{*path}";

  private PublicRoutes() {}

  private static Address in(String system) {
    return Address.at("/systems").part(system);
  }

  public static String bodies(String system) {
    return in(system).part("bodies").toString();
  }

  public static String body(String system, String body) {
    return in(system).part("bodies").part(body).toString();
  }

  /// A drawing of votes and power.
  public static String power(String system, String body) {
    return in(system).part("bodies").part(body).part("power.svg").toString();
  }

  public static String partners(String system) {
    return in(system).part("partners").toString();
  }

  public static String partner(String system, String partner) {
    return in(system).part("partners").part(partner).toString();
  }

  public static String functions(String system) {
    return in(system).part("functions").toString();
  }

  public static String function(String system, String function) {
    return in(system).part("functions").part(function).toString();
  }

  public static String funds(String system) {
    return in(system).part("funds").toString();
  }

  public static String map(String system) {
    return in(system).part("map").toString();
  }

  /// The drawing by itself.
  public static String mapFile(String system) {
    return in(system).part("map.svg").toString();
  }

  public static String review(String system) {
    return in(system).part("review").toString();
  }

  /// The rules of the review.
  public static String rules() {
    return RULES;
  }

  public static String rule(String rule) {
    return Address.at(RULES).part(rule).toString();
  }

  public static String calendar(String system) {
    return in(system).part("calendar").toString();
  }

  /// To subscribe to.
  public static String calendarFeed(String system) {
    return in(system).part("calendar.ics").toString();
  }

  public static String calendarFeed(String system, String body) {
    return in(system).part("bodies").part(body).part("calendar.ics").toString();
  }

  /// The register of decisions.
  public static String decisions(String system) {
    return in(system).part("decisions").toString();
  }

  public static String decisionsCsv(String system) {
    return in(system).part("decisions.csv").toString();
  }

  public static String decisionsFeed(String system) {
    return in(system).part("decisions.atom").toString();
  }

  public static String decisionsFeed(String system, String body) {
    return in(system).part("bodies").part(body).part("decisions.atom").toString();
  }

  public static String meetingsFeed(String system) {
    return in(system).part("meetings.atom").toString();
  }

  public static String meetingsFeed(String system, String body) {
    return in(system).part("bodies").part(body).part("meetings.atom").toString();
  }

  public static String decision(long decision) {
    return Address.at("/decisions").part(Long.toString(decision)).toString();
  }

  public static String meeting(long meeting) {
    return Address.at("/meetings").part(Long.toString(meeting)).toString();
  }

  public static String paper(long paper) {
    return Address.at("/papers").part(Long.toString(paper)).toString();
  }

  public static String paperFile(long paper) {
    return Address.at("/papers").part(Long.toString(paper)).part("file").toString();
  }

  /// What programs may ask.
  public static String openapi() {
    return OPENAPI + ".json";
  }

  public static String search() {
    return SEARCH;
  }

  /// Where somebody's proposal is shown.
  public static String proposal(String system, String proposal) {
    return in(system).part("proposals").part(proposal).toString();
  }

  public static String record() {
    return RECORD;
  }

  public static String entries() {
    return ENTRIES;
  }

  public static String entry(long entry) {
    return Address.at(ENTRIES).part(Long.toString(entry)).toString();
  }

  /// A page that proves an entry by itself.
  public static String receipt(long entry) {
    return Address.at(ENTRIES).part(Long.toString(entry)).part("receipt").toString();
  }

  /// The folder in which the record's files stand.
  public static String recordFiles() {
    return "/record/files";
  }

  /// @param path a name that the record's format gives, such as `tile/0/000`
  public static String recordFile(String path) {
    return "/record/files/" + path;
  }
}
