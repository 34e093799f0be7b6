package remit.web.guard;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import remit.web.page.PublicRoutes;
import remit.web.page.Routes;

/// Every address of the service and who may use it. An address that is mapped and missing here
/// keeps the service from starting: nothing is open by being forgotten.
final class RouteTable {
  /// Who may use an address.
  enum Who {
    ANYONE
  }

  /// @param method the HTTP method; HEAD goes with GET
  /// @param pattern the controller's own pattern, a constant of [Routes]
  record Row(HttpMethod method, String pattern, Who who) {}

  static final List<Row> ROWS =
      List.of(
          open(Routes.HOME),
          open(Routes.HEALTH),
          open(Routes.SYSTEM),
          open(PublicRoutes.BODIES),
          open(PublicRoutes.BODY),
          open(PublicRoutes.POWER),
          open(PublicRoutes.PARTNERS),
          open(PublicRoutes.PARTNER),
          open(PublicRoutes.FUNCTIONS),
          open(PublicRoutes.FUNCTION),
          open(PublicRoutes.FUNDS),
          open(PublicRoutes.REVIEW),
          open(PublicRoutes.CALENDAR),
          open(PublicRoutes.CALENDAR_FEED),
          open(PublicRoutes.BODY_CALENDAR_FEED),
          open(PublicRoutes.RULES),
          open(PublicRoutes.RULE),
          open(PublicRoutes.DECISIONS),
          open(PublicRoutes.DECISIONS_CSV),
          open(PublicRoutes.DECISIONS_FEED),
          open(PublicRoutes.BODY_DECISIONS_FEED),
          open(PublicRoutes.MEETINGS_FEED),
          open(PublicRoutes.BODY_MEETINGS_FEED),
          open(PublicRoutes.DECISION),
          open(PublicRoutes.MEETING),
          open(PublicRoutes.PAPER),
          open(PublicRoutes.PAPER_FILE),
          open(PublicRoutes.SEARCH),
          open(PublicRoutes.RECORD),
          open(PublicRoutes.ENTRIES),
          open(PublicRoutes.ENTRY),
          open(PublicRoutes.RECEIPT),
          open(PublicRoutes.RECORD_FILE));

  private RouteTable() {}

  static Optional<Row> find(HttpMethod method, String pattern) {
    var asked = method.equals(HttpMethod.HEAD) ? HttpMethod.GET : method;
    return ROWS.stream()
        .filter(row -> row.method().equals(asked) && row.pattern().equals(pattern))
        .findFirst();
  }

  private static Row open(String pattern) {
    return new Row(HttpMethod.GET, pattern, Who.ANYONE);
  }
}
