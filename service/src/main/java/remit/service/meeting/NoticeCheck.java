package remit.service.meeting;

import java.time.LocalDate;
import java.util.List;
import remit.core.calendar.Counting;
import remit.core.charter.Body;
import remit.core.meeting.Notice;

/// Notice and papers against each body's own rule.
final class NoticeCheck {
  private final Counting counting = Counting.official();

  List<Notice> all(List<Body> bodies, Notice.What what, LocalDate given, LocalDate meeting) {
    return bodies.stream().map(b -> Notice.of(what, b, given, meeting, counting)).toList();
  }

  List<Notice> late(List<Body> bodies, Notice.What what, LocalDate given, LocalDate meeting) {
    return all(bodies, what, given, meeting).stream()
        .filter(n -> n.standing() == Notice.Standing.LATE)
        .toList();
  }
}
