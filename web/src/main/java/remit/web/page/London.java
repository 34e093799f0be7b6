package remit.web.page;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Days and times as people in England read them.
public final class London {
  private static final ZoneId ZONE = ZoneId.of("Europe/London");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

  private London() {}

  /// The day that it is there: the date changes at midnight in London, summer and winter.
  public static LocalDate today(InstantSource clock) {
    return LocalDate.ofInstant(clock.instant(), ZONE);
  }

  /// `7 April 2026`.
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /// `7 April 2026, 14:30`, on the clock of that day in London.
  public static String moment(Instant at) {
    return MOMENT.format(at.atZone(ZONE));
  }
}
