package remit.web.meeting;

import java.util.Optional;
import org.springframework.stereotype.Component;
import remit.core.charter.Body;
import remit.core.charter.CharterOn;
import remit.core.kernel.BodyId;
import remit.service.meeting.Item;
import remit.service.meeting.ItemId;
import remit.service.meeting.Meeting;
import remit.service.meeting.MeetingId;
import remit.service.meeting.Meetings;
import remit.web.http.Missing;
import remit.web.page.Link;
import remit.web.page.MeetingRoutes;
import remit.web.page.Routes;

/// Finds what an address names, or says that it is not there.
@Component
final class Found {
  private final Meetings meetings;

  Found(Meetings meetings) {
    this.meetings = meetings;
  }

  Meeting meeting(long id) {
    return meetings.find(new MeetingId(id)).orElseThrow(() -> new Missing("meeting " + id));
  }

  Item item(long id) {
    return meetings.item(new ItemId(id)).orElseThrow(() -> new Missing("item " + id));
  }

  Meeting meeting(Item item) {
    return meeting(item.meeting().value());
  }

  CharterOn charter(Meeting meeting) {
    return meetings
        .governs(meeting)
        .orElseThrow(() -> new Missing("charter of meeting " + meeting.id()))
        .charter();
  }

  Body body(Meeting meeting, String id) {
    return Optional.of(id)
        .filter(i -> !i.isBlank() && i.length() <= BodyId.LONGEST)
        .map(BodyId::new)
        .filter(meeting.bodies()::contains)
        .flatMap(charter(meeting)::findBody)
        .orElseThrow(() -> new Missing("body " + id + " of meeting " + meeting.id()));
  }

  /// The way to a meeting from the home page.
  Link[] crumbs(Meeting meeting) {
    var title = charter(meeting).charter().heading().title().value();
    return new Link[] {
      new Link(Routes.home(), "Remit"), new Link(Routes.system(meeting.system()), title)
    };
  }

  /// The way to something of a meeting.
  Link[] below(Meeting meeting) {
    var above = crumbs(meeting);
    return new Link[] {
      above[0], above[1], new Link(MeetingRoutes.runMeeting(meeting.id().value()), meeting.title())
    };
  }
}
