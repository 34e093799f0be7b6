package remit.web.guard;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import remit.web.page.PublicRoutes;

/// What everyone may read.
final class PublicRows {
  static final List<RouteTable.Row> ROWS =
      Stream.of(
              PublicRoutes.BODIES,
              PublicRoutes.BODY,
              PublicRoutes.POWER,
              PublicRoutes.PARTNERS,
              PublicRoutes.PARTNER,
              PublicRoutes.FUNCTIONS,
              PublicRoutes.FUNCTION,
              PublicRoutes.FUNDS,
              PublicRoutes.MAP,
              PublicRoutes.MAP_FILE,
              PublicRoutes.REVIEW,
              PublicRoutes.CALENDAR,
              PublicRoutes.CALENDAR_FEED,
              PublicRoutes.BODY_CALENDAR_FEED,
              PublicRoutes.RULES,
              PublicRoutes.RULE,
              PublicRoutes.DECISIONS,
              PublicRoutes.DECISIONS_CSV,
              PublicRoutes.DECISIONS_FEED,
              PublicRoutes.BODY_DECISIONS_FEED,
              PublicRoutes.MEETINGS_FEED,
              PublicRoutes.BODY_MEETINGS_FEED,
              PublicRoutes.DECISION,
              PublicRoutes.MEETING,
              PublicRoutes.PAPER,
              PublicRoutes.PAPER_FILE,
              PublicRoutes.OPENAPI,
              PublicRoutes.SEARCH,
              PublicRoutes.RECORD,
              PublicRoutes.ENTRIES,
              PublicRoutes.ENTRY,
              PublicRoutes.RECEIPT,
              PublicRoutes.RECORD_FILE)
          .map(p -> new RouteTable.Row(HttpMethod.GET, p, new RouteTable.Who.Anyone()))
          .toList();

  private PublicRows() {}
}
