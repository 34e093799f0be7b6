package remit.core.calendar;

import java.time.LocalDate;

/// The ends of periods of which every day counts: calendar days, weeks, months, years.
final class Periods {
  private Periods() {}

  /// The last day of so many units from the trigger.
  ///
  /// A month after a date ends on the corresponding date, or on the last day of a month that has no
  /// such date (Dodds v Walker, 1981). "Beginning with" a date, it ends the day before the
  /// corresponding date; where there is none, the month's last day is that day before.
  static LocalDate end(LocalDate trigger, int number, Term term) {
    var corresponding = term.unit().after(trigger, number);
    return switch (term.beginning()) {
      case DAY_AFTER -> corresponding;
      case SAME_DAY ->
          isClipped(trigger, corresponding, term.unit())
              ? corresponding
              : corresponding.minusDays(1);
    };
  }

  private static boolean isClipped(LocalDate trigger, LocalDate corresponding, Unit unit) {
    return switch (unit) {
      case MONTHS, YEARS -> corresponding.getDayOfMonth() < trigger.getDayOfMonth();
      case CLEAR_DAYS,
          CLEAR_CALENDAR_DAYS,
          CLEAR_WORKING_DAYS,
          WORKING_DAYS,
          CALENDAR_DAYS,
          WEEKS ->
          false;
    };
  }
}
