package remit.web.meeting;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import remit.core.kernel.BodyId;
import remit.service.meeting.Meeting;
import remit.service.people.Act;
import remit.service.people.Permissions;
import remit.service.people.Place;
import remit.web.http.Visit;

/// Whose clerk somebody is: forms are shown for those bodies only.
@Component
final class Clerks {
  private final Permissions permissions;
  private final Clock clock;

  Clerks(Permissions permissions, Clock clock) {
    this.permissions = permissions;
    this.clock = clock;
  }

  boolean runs(Visit visit, Meeting meeting, BodyId body) {
    return permissions.may(
        visit.signed().orElseThrow().account(),
        Act.CALL_MEETING,
        Place.of(meeting.system(), body.value()),
        LocalDate.ofInstant(clock.instant(), clock.getZone()));
  }
}
