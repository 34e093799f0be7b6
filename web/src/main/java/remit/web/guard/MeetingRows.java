package remit.web.guard;

import static remit.web.guard.RouteTable.get;
import static remit.web.guard.RouteTable.post;

import java.util.List;
import remit.service.people.Act;
import remit.web.guard.RouteTable.Row;
import remit.web.guard.RouteTable.Who;
import remit.web.page.MeetingRoutes;

/// Who may run meetings, vote, and record what was decided.
final class MeetingRows {
  private static final Who CALLS = new Who.WhoeverThere(Act.CALL_MEETING);
  private static final Who PAPERS = new Who.WhoeverThere(Act.KEEP_PAPERS);
  private static final Who RECORDS = new Who.WhoeverThere(Act.RECORD_DECISION);
  private static final Who VOTES = new Who.WhoeverThere(Act.VOTE);

  static final List<Row> ROWS =
      List.of(
          get(MeetingRoutes.NEW_MEETING, CALLS),
          post(MeetingRoutes.NEW_MEETING, CALLS),
          get(MeetingRoutes.RUN_MEETING, CALLS),
          post(MeetingRoutes.MEETING_STEP, CALLS),
          post(MeetingRoutes.MEETING_ITEMS, CALLS),
          post(MeetingRoutes.MEETING_ROOM, CALLS),
          get(MeetingRoutes.RUN_ITEM, CALLS),
          post(MeetingRoutes.ITEM_PAPERS, PAPERS),
          post(MeetingRoutes.DECLARE, CALLS),
          post(MeetingRoutes.MOVE, CALLS),
          post(MeetingRoutes.MOTION_STEP, CALLS),
          get(MeetingRoutes.VOTE, VOTES),
          post(MeetingRoutes.VOTE, VOTES),
          post(MeetingRoutes.RECORD_BALLOT, CALLS),
          post(MeetingRoutes.CLOSE_VOTE, CALLS),
          get(MeetingRoutes.DECIDE, RECORDS),
          post(MeetingRoutes.DECIDE, RECORDS));

  private MeetingRows() {}
}
