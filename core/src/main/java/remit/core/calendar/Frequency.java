package remit.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/// The period that a rule repeats, and how periods follow on one another. Weeks begin on Monday.
enum Frequency {
  DAILY,
  WEEKLY,
  MONTHLY,
  YEARLY;

  /// The first day of the period that holds the date.
  LocalDate periodOf(LocalDate date) {
    return switch (this) {
      case DAILY -> date;
      case WEEKLY -> date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTHLY -> date.withDayOfMonth(1);
      case YEARLY -> date.withDayOfYear(1);
    };
  }

  /// The first day of the period so many periods on.
  LocalDate plus(LocalDate period, long number) {
    return period.plus(number, unit());
  }

  /// How many periods lie from the one to the other.
  long between(LocalDate period, LocalDate later) {
    return unit().between(period, later);
  }

  private ChronoUnit unit() {
    return switch (this) {
      case DAILY -> ChronoUnit.DAYS;
      case WEEKLY -> ChronoUnit.WEEKS;
      case MONTHLY -> ChronoUnit.MONTHS;
      case YEARLY -> ChronoUnit.YEARS;
    };
  }
}
