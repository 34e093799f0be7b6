package remit.core.compare.show;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import remit.core.charter.Area;
import remit.core.charter.Compliance;
import remit.core.compare.BoundRow;
import remit.core.compare.BoundRow.Bond;
import remit.core.compare.BoundRow.Voice;
import remit.core.compare.FunctionRow.Grant;
import remit.core.kernel.Fraction;
import remit.core.source.Fact;

/// Phrases of a comparison.
final class Words {
  /// Of whom a phrase speaks: one partner, or each of several.
  static final String IT = "it";

  static final String EACH = "each";

  private Words() {}

  /// `a`, `a and b`, `a, b and c`.
  static String series(List<String> words) {
    return words.size() < 2
        ? String.join("", words)
        : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
  }

  /// The first few, and how many more.
  static String few(List<String> words, int most) {
    if (words.size() <= most + 1) return series(words);
    return String.join(", ", words.subList(0, most)) + " and " + (words.size() - most) + " more";
  }

  /// Titles of functions and plans within a sentence.
  static String titles(List<String> titles, int most) {
    return few(titles.stream().map(t -> "“" + t + "”").toList(), most);
  }

  static String capital(String text) {
    return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
  }

  /// `1 seat`, `2 seats`.
  static String count(long number, String one, String several) {
    return number + " " + (number == 1 ? one : several);
  }

  static String level(Area.Level level) {
    return level.name().toLowerCase(Locale.ROOT);
  }

  static String fact(Fact<String> fact) {
    return fact(fact, "not known");
  }

  /// @param gap what to say of what is not known or not said
  static String fact(Fact<String> fact, String gap) {
    return switch (fact) {
      case Fact.Stated<String>(var value, _, _) -> value;
      case Fact.Assumed<String>(var value, _, _, _, _) -> value + " (assumed)";
      case Fact.Disputed<String>(var claims, _) ->
          "disputed: " + String.join(", or ", claims.stream().map(c -> c.says()).toList());
      case Fact.Unknown<String> _, Fact.Unsaid<String> _ -> gap;
    };
  }

  /// `33.33 %`, rounded half up.
  static String percent(Fraction share) {
    var hundredfold = share.times(Fraction.of(100, 1));
    return new java.math.BigDecimal(hundredfold.num())
            .divide(new java.math.BigDecimal(hundredfold.den()), 2, RoundingMode.HALF_UP)
            .toPlainString()
        + " %";
  }

  static String number(BigInteger number) {
    return String.format(Locale.UK, "%,d", number);
  }

  static String bond(Bond bond, String who) {
    return switch (bond) {
      case BoundRow.ByDecision(var by, var grant, var on, var voice) -> {
        var limits = grant == Grant.GIVEN_IN_PART ? ", within limits" : "";
        yield by
            + " decides for "
            + who
            + " on "
            + titles(on, 4)
            + limits
            + "; "
            + voice(voice, who);
      }
      case BoundRow.ToComply(var nature, var with, var by, var voice) ->
          must(nature)
              + " “"
              + with
              + "”"
              + (by.isEmpty()
                  ? "; who decides it is not known"
                  : ", decided by " + series(by) + "; " + voice(voice, who));
    };
  }

  private static String must(Compliance.Nature nature) {
    return switch (nature) {
      case COMPLY -> "must comply with";
      case HAVE_REGARD -> "must have regard to";
      case COLLABORATE -> "must collaborate on";
    };
  }

  /// What say a partner has where it is bound.
  static String voice(Voice voice, String who) {
    return switch (voice.say()) {
      case VOTE -> who + " has " + votes(voice);
      case SHARED_SEAT -> who + " has a part, with others, in filling " + shared(voice);
      case SEAT_WITHOUT_VOTE -> who + " sits there without a vote";
      case NONE -> who + " has no seat there";
      case NOT_KNOWN -> "whether " + who + " has a vote there is not known";
    };
  }

  private static String votes(Voice voice) {
    if (voice.own().isEmpty()) return "a vote there; how many is not known";
    long own = voice.own().get();
    return voice
        .all()
        .map(all -> "%d of %d votes there".formatted(own, all))
        .orElseGet(() -> count(own, "vote", "votes") + " there, of how many is not known");
  }

  private static String shared(Voice voice) {
    Optional<Long> own = voice.own();
    return own.map(n -> count(n, "seat", "seats")).orElse("seats")
        + voice.all().map(all -> " of %d votes".formatted(all)).orElse("");
  }
}
