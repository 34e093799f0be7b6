package remit.core.calendar;

import java.time.LocalDate;
import java.util.Optional;

/// Finds the two ends of a term, and says where the list of holidays gave out.
final class Search {
  sealed interface Landing {}

  record Found(LocalDate date) implements Landing {}

  record Lost(LocalDate date, String because) implements Landing {}

  private Search() {}

  /// The last day of the term after the trigger.
  static Landing end(LocalDate trigger, Term term, WorkingDays list) {
    if (!term.unit().isWorking()) return new Found(Periods.end(trigger, term.number(), term));
    return switch (term.beginning()) {
      case DAY_AFTER -> nth(trigger.plusDays(1), 1, term.number(), list);
      case SAME_DAY -> nth(trigger, 1, term.number(), list);
    };
  }

  /// The latest day from which the term runs out before the event, or on its day where that will
  /// do.
  static Landing notice(LocalDate event, Term term, WorkingDays list) {
    if (!term.unit().isWorking()) return new Found(noticeByPeriods(event, term));
    boolean eventCounts = !term.unit().isClear() && term.beginning() == Beginning.DAY_AFTER;
    var first = nth(eventCounts ? event : event.minusDays(1), -1, term.number(), list);
    return switch (term.beginning()) {
      case SAME_DAY -> first;
      case DAY_AFTER ->
          first instanceof Found(var date) ? nth(date.minusDays(1), -1, 1, list) : first;
    };
  }

  /// The first weekday from `from` to `to` that the list does not cover.
  static Optional<Lost> unknown(LocalDate from, LocalDate to, WorkingDays list) {
    for (var at = from; !at.isAfter(to); at = at.plusDays(1)) {
      if (list.day(at) instanceof Day.NotKnown(var because)) {
        return Optional.of(new Lost(at, because));
      }
    }
    return Optional.empty();
  }

  /// The nth working day from `from` on, in either direction; `from` itself can be the first.
  private static Landing nth(LocalDate from, int step, int number, WorkingDays list) {
    int counted = 0;
    for (var at = from; ; at = at.plusDays(step)) {
      switch (list.day(at)) {
        case Day.Working _ -> {
          if (++counted == number) return new Found(at);
        }
        case Day.NotKnown(var because) -> {
          return new Lost(at, because);
        }
        case Day.Weekend _, Day.BankHoliday _ -> {}
      }
    }
  }

  /// Starts from the corresponding date before the event. Several days at the end of a month can
  /// run out on the same day; the latest of them is in time.
  private static LocalDate noticeByPeriods(LocalDate event, Term term) {
    var notice = term.unit().after(event, -term.number());
    if (term.unit().isClear()) return notice.minusDays(1);
    while (inTime(notice.plusDays(1), event, term)) notice = notice.plusDays(1);
    return notice;
  }

  private static boolean inTime(LocalDate notice, LocalDate event, Term term) {
    var end = Periods.end(notice, term.number(), term);
    return switch (term.beginning()) {
      case DAY_AFTER -> !end.isAfter(event);
      case SAME_DAY -> end.isBefore(event);
    };
  }
}
