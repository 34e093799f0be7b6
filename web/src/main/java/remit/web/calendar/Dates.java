package remit.web.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import remit.core.charter.Body;
import remit.core.kernel.BodyId;
import remit.service.meeting.Meeting;
import remit.service.meeting.Meetings;
import remit.web.show.SystemView;

/// The dates of a system's bodies: meetings that were announced, and ordinary dates of a body's own
/// calendar on which none of its meetings was announced.
@Component
final class Dates {
  private final Meetings meetings;

  Dates(Meetings meetings) {
    this.meetings = meetings;
  }

  /// One date.
  ///
  /// @param meeting empty for an ordinary date
  record Date(LocalDate day, List<BodyId> bodies, Optional<Meeting> meeting) {}

  private record Key(LocalDate day, BodyId body) {}

  /// Those from `from` to the day before `to`, in order.
  Dated between(SystemView view, LocalDate from, LocalDate to) {
    var dates = new ArrayList<Date>();
    var taken = new HashSet<Key>();
    for (var meeting : meetings.between(view.id(), from, to)) {
      dates.add(new Date(meeting.day(), meeting.bodies(), Optional.of(meeting)));
      meeting.bodies().forEach(b -> taken.add(new Key(meeting.day(), b)));
    }
    for (var body : view.charter().bodies()) {
      var calendar = body.meets().calendar().known();
      if (calendar.isEmpty()) continue;
      for (var day : calendar.get().between(from, to.minusDays(1))) add(body, day, taken, dates);
    }
    dates.sort(Comparator.comparing(Date::day).thenComparing(d -> d.bodies().getFirst()));
    return new Dated(dates, unknown(view));
  }

  private static List<BodyId> unknown(SystemView view) {
    return view.charter().bodies().stream()
        .filter(b -> b.status() == Body.Status.ACTIVE && b.meets().calendar().isGap())
        .map(Body::id)
        .toList();
  }

  private static void add(Body body, LocalDate day, Set<Key> taken, List<Date> dates) {
    boolean exists = !body.inForce().contains(day).no();
    if (exists && !taken.contains(new Key(day, body.id()))) {
      dates.add(new Date(day, List.of(body.id()), Optional.empty()));
    }
  }

  /// @param unknown bodies of whose ordinary meetings no dates are known
  record Dated(List<Date> dates, List<BodyId> unknown) {
    Dated {
      dates = List.copyOf(dates);
      unknown = List.copyOf(unknown);
    }
  }
}
