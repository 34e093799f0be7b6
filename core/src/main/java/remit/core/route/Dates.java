package remit.core.route;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Dates and stretches of time in the sentences of a route.
public final class Dates {
  private static final String[] MONTHS = {
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
  };
  private static final String[] WEEKDAYS = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};

  private Dates() {}

  /// `Tue 12 Nov 2019`.
  public static String day(LocalDate date) {
    return WEEKDAYS[date.getDayOfWeek().getValue() - 1]
        + " "
        + date.getDayOfMonth()
        + " "
        + MONTHS[date.getMonthValue() - 1]
        + " "
        + date.getYear();
  }

  /// Calendar days from one date to another; negative where the second lies before.
  public static long from(LocalDate first, LocalDate second) {
    return ChronoUnit.DAYS.between(first, second);
  }

  /// `1 day`, `27 days`.
  public static String days(long number) {
    return number + (number == 1 ? " day" : " days");
  }
}
