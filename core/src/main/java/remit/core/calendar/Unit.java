package remit.core.calendar;

import java.time.LocalDate;

/// What a term counts.
public enum Unit {
  /// "Clear days" where the law leaves open whether they are calendar days or working days: see
  /// [Reading].
  CLEAR_DAYS("clear day", 2_500),
  CLEAR_CALENDAR_DAYS("clear calendar day", 3_700),
  CLEAR_WORKING_DAYS("clear working day", 2_500),
  WORKING_DAYS("working day", 2_500),
  CALENDAR_DAYS("day", 3_700),
  WEEKS("week", 528),
  MONTHS("month", 120),
  YEARS("year", 10);

  private final String word;
  private final int most;

  Unit(String word, int most) {
    this.word = word;
    this.most = most;
  }

  /// Neither the day of the notice nor the day of the event counts.
  public boolean isClear() {
    return switch (this) {
      case CLEAR_DAYS, CLEAR_CALENDAR_DAYS, CLEAR_WORKING_DAYS -> true;
      case WORKING_DAYS, CALENDAR_DAYS, WEEKS, MONTHS, YEARS -> false;
    };
  }

  /// Only days on which the offices are open count.
  public boolean isWorking() {
    return switch (this) {
      case CLEAR_WORKING_DAYS, WORKING_DAYS -> true;
      case CLEAR_DAYS, CLEAR_CALENDAR_DAYS, CALENDAR_DAYS, WEEKS, MONTHS, YEARS -> false;
    };
  }

  /// Days are counted one by one; weeks, months and years by their ends.
  boolean isDays() {
    return switch (this) {
      case CLEAR_DAYS, CLEAR_CALENDAR_DAYS, CLEAR_WORKING_DAYS, WORKING_DAYS, CALENDAR_DAYS -> true;
      case WEEKS, MONTHS, YEARS -> false;
    };
  }

  /// The corresponding date so many units later; in a shorter month its last day. Only for units
  /// whose days all count.
  LocalDate after(LocalDate date, int number) {
    return switch (this) {
      case CLEAR_DAYS, CLEAR_CALENDAR_DAYS, CALENDAR_DAYS -> date.plusDays(number);
      case WEEKS -> date.plusWeeks(number);
      case MONTHS -> date.plusMonths(number);
      case YEARS -> date.plusYears(number);
      case CLEAR_WORKING_DAYS, WORKING_DAYS ->
          throw new IllegalStateException("working days need a list of holidays");
    };
  }

  /// The most that a term may hold, so that none is longer than some ten years.
  public int most() {
    return most;
  }

  /// `5 clear working days`.
  public String words(int number) {
    return number + " " + word + (number == 1 ? "" : "s");
  }
}
