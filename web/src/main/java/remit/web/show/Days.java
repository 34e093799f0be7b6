package remit.web.show;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/// Days and times as people write them.
public final class Days {
  /// Where the bodies of England meet.
  public static final ZoneId LONDON = ZoneId.of("Europe/London");

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

  private static final Pattern ISO =
      Pattern.compile("\\b\\d{4}-(0[1-9]|1[0-2])-([0-2]\\d|3[01])\\b");

  private Days() {}

  /// `4 May 2027`.
  public static String words(LocalDate day) {
    return DAY.format(day);
  }

  /// `Tuesday 4 May 2027`.
  public static String withWeekday(LocalDate day) {
    return WEEKDAY.format(day);
  }

  /// `May 2027`.
  public static String month(LocalDate day) {
    return MONTH.format(day);
  }

  /// `4 May 2027` in London.
  public static String day(Instant at) {
    return DAY.format(at.atZone(LONDON));
  }

  /// `Tuesday 4 May 2027, 10:00` in London.
  public static String when(Instant at) {
    var there = at.atZone(LONDON);
    return WEEKDAY.format(there) + ", " + TIME.format(there);
  }

  /// `4 May 2027, 10:00` in London.
  public static String moment(Instant at) {
    var there = at.atZone(LONDON);
    return DAY.format(there) + ", " + TIME.format(there);
  }

  /// A sentence in which days stand in ISO form, with the days in words.
  public static String inWords(String sentence) {
    return ISO.matcher(sentence).replaceAll(found -> words(LocalDate.parse(found.group())));
  }

  public static LocalDate london(Instant at) {
    return at.atZone(LONDON).toLocalDate();
  }
}
