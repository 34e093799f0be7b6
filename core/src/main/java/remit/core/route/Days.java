package remit.core.route;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import remit.core.calendar.MeetingCalendar;
import remit.core.calendar.WorkingDays;

/// The days on which a moment of a route can lie. Rounding up and rounding down are the two
/// questions that the network asks; both are monotone, which is what its passes rest on.
sealed interface Days {
  /// How far ahead of a day its next meeting is looked for: ten years, as far as a route may reach.
  int HORIZON_DAYS = 3_650;

  /// Every day.
  record Any() implements Days {}

  /// Days on which the offices are open: what an officer does is done on one.
  record Office(WorkingDays open) implements Days {}

  /// The known meetings of a body; past the last of them it may meet on days that nobody knows.
  record Meetings(MeetingCalendar calendar, String whose) implements Days {}

  /// Days on which each of several bodies meets.
  record Common(List<Meetings> of) implements Days {
    public Common {
      of = List.copyOf(of);
    }
  }

  /// A day that is fixed.
  record Exactly(LocalDate day) implements Days {}

  /// Some days, and nobody knows which; `missing` names the fact.
  record NotKnown(String missing) implements Days {}

  /// The first such day on or after this one; empty where there is none.
  default Optional<Bound> onOrAfter(LocalDate day) {
    return switch (this) {
      case Any() -> Optional.of(Bound.on(day));
      case Office(var open) ->
          Optional.of(
              open.onOrAfter(day)
                  .map(Bound::on)
                  .orElseGet(() -> Bound.lacking(day, holidays(day))));
      case Meetings(var calendar, var whose) ->
          Optional.of(
              calendar
                  .nextOnOrAfter(day)
                  .map(Bound::on)
                  .orElseGet(() -> Bound.lacking(day, unknownAfter(whose, day))));
      case Common(var of) -> inCommon(of, day);
      case Exactly(var fixed) ->
          fixed.isBefore(day) ? Optional.empty() : Optional.of(Bound.on(fixed));
      case NotKnown(var missing) -> Optional.of(Bound.lacking(day, missing));
    };
  }

  /// The last such day on or before this one; empty where none is known.
  default Optional<LocalDate> onOrBefore(LocalDate day) {
    return switch (this) {
      case Any() -> Optional.of(day);
      case Office(var open) -> open.onOrBefore(day);
      case Meetings(var calendar, _) -> last(calendar, day);
      case Common(var of) -> lastInCommon(of, day);
      case Exactly(var fixed) -> fixed.isAfter(day) ? Optional.empty() : Optional.of(fixed);
      case NotKnown(_) -> Optional.of(day);
    };
  }

  private static Optional<LocalDate> last(MeetingCalendar calendar, LocalDate day) {
    for (int back : new int[] {100, 400, HORIZON_DAYS}) {
      var dates = calendar.between(day.minusDays(back), day);
      if (!dates.isEmpty()) return Optional.of(dates.getLast());
    }
    return Optional.empty();
  }

  private static Optional<Bound> inCommon(List<Meetings> of, LocalDate from) {
    var day = from;
    while (day.isBefore(from.plusDays(HORIZON_DAYS))) {
      var next = day;
      for (var one : of) {
        var bound = one.onOrAfter(next).orElseThrow();
        if (bound.missing().isPresent()) return Optional.of(bound);
        next = bound.day();
      }
      if (next.equals(day)) return Optional.of(Bound.on(day));
      day = next;
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> lastInCommon(List<Meetings> of, LocalDate from) {
    var day = from;
    while (day.isAfter(from.minusDays(HORIZON_DAYS))) {
      var next = day;
      for (var one : of) {
        var found = one.onOrBefore(next);
        if (found.isEmpty()) return Optional.empty();
        next = found.get();
      }
      if (next.equals(day)) return Optional.of(day);
      day = next;
    }
    return Optional.empty();
  }

  private static String holidays(LocalDate day) {
    return "the bank holidays of " + day.getYear() + " are not known";
  }

  private static String unknownAfter(String whose, LocalDate day) {
    return "no meeting of " + whose + " on or after " + Dates.day(day) + " is known";
  }
}
