package remit.web.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import remit.service.meeting.Meeting;

/// Days and times as people in England read and type them.
final class Times {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu 'at' HH:mm", Locale.UK);

  private Times() {}

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  static String moment(Instant at) {
    return MOMENT.format(at.atZone(Meeting.LONDON));
  }

  /// A day and a time as the browser's fields send them; empty where either is none.
  static Optional<Instant> parse(String day, String time) {
    try {
      return Optional.of(
          LocalDate.parse(day.strip())
              .atTime(LocalTime.parse(time.strip()))
              .atZone(Meeting.LONDON)
              .toInstant());
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  static Optional<LocalDate> parseDay(String day) {
    try {
      return Optional.of(LocalDate.parse(day.strip()));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }
}
