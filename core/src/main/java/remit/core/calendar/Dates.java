package remit.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/// Dates as people write them, without starting the JDK's formatter.
public final class Dates {
  private static final String[] MONTHS = {
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
  };

  private Dates() {}

  /// `Thu 26 Mar 2026`.
  public static String words(LocalDate date) {
    return name(date.getDayOfWeek()).substring(0, 3)
        + " "
        + date.getDayOfMonth()
        + " "
        + MONTHS[date.getMonthValue() - 1]
        + " "
        + date.getYear();
  }

  static String name(DayOfWeek day) {
    return switch (day) {
      case MONDAY -> "Monday";
      case TUESDAY -> "Tuesday";
      case WEDNESDAY -> "Wednesday";
      case THURSDAY -> "Thursday";
      case FRIDAY -> "Friday";
      case SATURDAY -> "Saturday";
      case SUNDAY -> "Sunday";
    };
  }
}
