package remit.core.compare.show;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Days as people write them.
final class Dates {
  private static final DateTimeFormatter WORDS =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private Dates() {}

  static String words(LocalDate day) {
    return WORDS.format(day);
  }
}
