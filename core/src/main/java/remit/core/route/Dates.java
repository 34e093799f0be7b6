package remit.core.route;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Dates and stretches of time in the sentences of a route.
public final class Dates {
  private Dates() {}

  /// `Tue 12 Nov 2019`.
  public static String day(LocalDate date) {
    return remit.core.calendar.Dates.words(date);
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
