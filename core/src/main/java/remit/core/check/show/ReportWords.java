package remit.core.check.show;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import remit.core.check.Report;
import remit.core.check.Wording;
import remit.core.diagnostic.Severity;
import remit.core.law.Confidence;

/// Words that the text and the page share.
final class ReportWords {
  private static final DateTimeFormatter LONG =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private ReportWords() {}

  static String date(LocalDate day) {
    return LONG.format(day);
  }

  /// `2 errors, 1 warning`, without what there is none of; `nothing found` for none at all.
  static String counts(List<Report.Entry> entries) {
    var words = new ArrayList<String>();
    for (var severity : Severity.values()) {
      long number =
          entries.stream()
              .filter(e -> e.accepted().isEmpty() && e.finding().severity() == severity)
              .count();
      if (number > 0) words.add(number(number, severity.word()));
    }
    long accepted = entries.stream().filter(e -> e.accepted().isPresent()).count();
    if (accepted > 0) words.add(accepted + " accepted");
    return words.isEmpty() ? "nothing found" : Wording.list(words);
  }

  static String number(long number, String word) {
    return number + " " + word + (number == 1 ? "" : "s");
  }

  /// How sure the law pack is of a source.
  static String confidence(Confidence confidence) {
    return switch (confidence) {
      case CONFIRMED -> "confirmed";
      case CONFIRMED_OLDER_TEXT -> "confirmed in an older text";
      case PARTLY -> "partly confirmed: check before relying on it";
      case UNCONFIRMED -> "not confirmed: check before relying on it";
      case LOCAL -> "the charter's own rule";
    };
  }

  /// What the letter after `U` stands for.
  static String gaps(String rule) {
    return switch (rule) {
      case "U001" -> "Not known";
      case "U002" -> "Assumed";
      default -> "Disputed";
    };
  }

  /// The message of a gap without its lead: what is not known of the thing.
  static String gap(Report.Entry entry) {
    var message = entry.finding().message();
    return message.substring(message.indexOf(": ") + 2);
  }

  static String accepted(Report.Entry entry) {
    return entry
        .accepted()
        .map(a -> "accepted by %s until %s: %s".formatted(a.by(), date(a.until()), a.reason()))
        .orElse("");
  }
}
