package remit.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/// Which days of its period a rule picks. An empty list picks by nothing; a day must pass all
/// three.
record DayPattern(List<Weekday> weekdays, List<Integer> monthDays, List<Integer> months) {
  /// A day of the week: every one (`ordinal` 0), or the so-manieth of the month or year, counted
  /// from the end where negative.
  record Weekday(int ordinal, DayOfWeek day) {}

  DayPattern {
    weekdays = List.copyOf(weekdays);
    monthDays = List.copyOf(monthDays);
    months = List.copyOf(months);
  }

  /// What a rule that names no day picks: the day that its start has in its own period.
  DayPattern orLike(LocalDate start, Frequency frequency) {
    if (!weekdays.isEmpty() || !monthDays.isEmpty()) return this;
    return switch (frequency) {
      case DAILY -> this;
      case WEEKLY ->
          new DayPattern(List.of(new Weekday(0, start.getDayOfWeek())), monthDays, months);
      case MONTHLY -> new DayPattern(weekdays, List.of(start.getDayOfMonth()), months);
      case YEARLY ->
          new DayPattern(
              weekdays,
              List.of(start.getDayOfMonth()),
              months.isEmpty() ? List.of(start.getMonthValue()) : months);
    };
  }

  /// Ordinals count within the month, or within the year for a yearly rule that names no month.
  boolean picks(LocalDate date, Frequency frequency) {
    return (months.isEmpty() || months.contains(date.getMonthValue()))
        && (monthDays.isEmpty()
            || monthDays.contains(date.getDayOfMonth())
            || monthDays.contains(date.getDayOfMonth() - date.lengthOfMonth() - 1))
        && (weekdays.isEmpty() || picksWeekday(date, frequency));
  }

  private boolean picksWeekday(LocalDate date, Frequency frequency) {
    boolean inYear = frequency == Frequency.YEARLY && months.isEmpty();
    int day = inYear ? date.getDayOfYear() : date.getDayOfMonth();
    int length = inYear ? date.lengthOfYear() : date.lengthOfMonth();
    int fromStart = (day - 1) / 7 + 1;
    int fromEnd = -((length - day) / 7 + 1);
    for (var weekday : weekdays) {
      int ordinal = weekday.ordinal();
      if (weekday.day() == date.getDayOfWeek()
          && (ordinal == 0 || ordinal == fromStart || ordinal == fromEnd)) {
        return true;
      }
    }
    return false;
  }
}
