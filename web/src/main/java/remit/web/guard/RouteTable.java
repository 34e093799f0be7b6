package remit.web.guard;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import remit.service.people.Act;
import remit.service.people.Role;
import remit.web.page.ProposalRoutes;
import remit.web.page.Routes;

/// Every address of the service and who may use it. An address that is mapped and missing here
/// keeps the service from starting: nothing is open by being forgotten.
public final class RouteTable {
  /// Who may use an address.
  public sealed interface Who {
    record Anyone() implements Who {}

    record AnyoneSignedIn() implements Who {}

    /// Whoever holds a post that carries the act, in the place that the address names by `{system}`
    /// and `{body}`.
    record Whoever(Act mayDo) implements Who {}

    /// Whoever holds a post that carries the act in one of the bodies that what the address names
    /// belongs to: a meeting, an item, a motion, a vote, a decision.
    record WhoeverThere(Act mayDo) implements Who {}
  }

  /// @param method the HTTP method; HEAD goes with GET
  /// @param pattern the controller's own pattern, a constant of [Routes]
  public record Row(HttpMethod method, String pattern, Who who) {
    public Row {
      if (who instanceof Who.Whoever(var act) && !names(pattern, act.scope())) {
        throw new IllegalArgumentException(pattern + " does not name where " + act + " is done");
      }
    }

    private static boolean names(String pattern, Role.Scope scope) {
      return switch (scope) {
        case INSTALLATION -> true;
        case SYSTEM -> pattern.contains("{system}");
        case BODY -> pattern.contains("{system}") && pattern.contains("{body}");
      };
    }
  }

  private static final Who ANYONE = new Who.Anyone();
  private static final Who SIGNED_IN = new Who.AnyoneSignedIn();
  private static final Who MANAGES_PEOPLE = new Who.Whoever(Act.MANAGE_PEOPLE);
  private static final Who WRITER = new Who.Whoever(Act.WRITE_PROPOSAL);
  private static final Who EDITOR = new Who.Whoever(Act.EDIT_CHARTER);

  private static final List<Row> GENERAL =
      List.of(
          get(Routes.HOME, ANYONE),
          get(Routes.HEALTH, ANYONE),
          get(Routes.SYSTEM, ANYONE),
          get(Routes.SIGN_IN, ANYONE),
          post(Routes.SIGN_IN, ANYONE),
          get(Routes.SIGN_IN_CODE, ANYONE),
          post(Routes.SIGN_IN_CODE, ANYONE),
          get(Routes.SIGN_IN_KEPT, SIGNED_IN),
          post(Routes.SIGN_OUT, ANYONE),
          get(Routes.ACCOUNT, SIGNED_IN),
          get(Routes.PASSWORD, SIGNED_IN),
          post(Routes.PASSWORD, SIGNED_IN),
          get(Routes.SECOND_FACTOR, SIGNED_IN),
          post(Routes.SECOND_FACTOR, SIGNED_IN),
          get(Routes.TRAIL, SIGNED_IN),
          get(Routes.PEOPLE, MANAGES_PEOPLE),
          get(Routes.NEW_PERSON, MANAGES_PEOPLE),
          post(Routes.NEW_PERSON, MANAGES_PEOPLE),
          get(Routes.PERSON, MANAGES_PEOPLE),
          post(Routes.PERSON, MANAGES_PEOPLE),
          post(Routes.END_POST, MANAGES_PEOPLE),
          post(Routes.DISABLE_PERSON, MANAGES_PEOPLE),
          get(Routes.WHO, ANYONE),
          get(ProposalRoutes.WHO_IN, ANYONE),
          get(ProposalRoutes.PROPOSALS, ANYONE),
          get(ProposalRoutes.PROPOSAL, ANYONE),
          get(ProposalRoutes.ROUTE_ICS, ANYONE),
          get(ProposalRoutes.NEW, WRITER),
          post(ProposalRoutes.NEW, WRITER),
          post(ProposalRoutes.SUBMIT, WRITER),
          get(ProposalRoutes.STEP, WRITER),
          post(ProposalRoutes.STEP, WRITER),
          post(ProposalRoutes.SIGN, WRITER),
          post(ProposalRoutes.URGENCY, WRITER),
          get(ProposalRoutes.CHARTER, ANYONE),
          get(ProposalRoutes.VERSION, ANYONE),
          post(ProposalRoutes.DRAFTS, EDITOR),
          get(ProposalRoutes.DRAFT, EDITOR),
          post(ProposalRoutes.DRAFT, EDITOR),
          post(ProposalRoutes.ADOPT, EDITOR),
          post(ProposalRoutes.CHANGE, EDITOR));

  public static final List<Row> ROWS =
      Stream.of(GENERAL, PublicRows.ROWS, MeetingRows.ROWS).flatMap(List::stream).toList();

  private RouteTable() {}

  static Optional<Row> find(HttpMethod method, String pattern) {
    var asked = method.equals(HttpMethod.HEAD) ? HttpMethod.GET : method;
    return ROWS.stream()
        .filter(row -> row.method().equals(asked) && row.pattern().equals(pattern))
        .findFirst();
  }

  static Row get(String pattern, Who who) {
    return new Row(HttpMethod.GET, pattern, who);
  }

  static Row post(String pattern, Who who) {
    return new Row(HttpMethod.POST, pattern, who);
  }
}
