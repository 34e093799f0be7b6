package remit.core.law.plain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import remit.core.kernel.Period;
import remit.core.kernel.Period.NotKnown;
import remit.core.kernel.Period.On;
import remit.core.kernel.Period.Open;
import remit.core.law.Confidence;
import remit.core.law.Provision.Standing;

/// Pieces of sentences.
public final class Words {
  private Words() {}

  /// `a`, `a or b`, `a, b or c`.
  public static String or(Collection<String> items) {
    return joined(items, " or ");
  }

  /// `a`, `a and b`, `a, b and c`.
  public static String and(Collection<String> items) {
    return joined(items, " and ");
  }

  /// `a council or NHS body`, `an integrated care board`: one article before the first.
  static String a(Collection<String> items) {
    var words = or(items);
    boolean vowel = !words.isEmpty() && "aeioAEIO".indexOf(words.charAt(0)) >= 0;
    boolean sounded = vowel || words.startsWith("NHS") || words.startsWith("upper");
    return (sounded ? "an " : "a ") + words;
  }

  private static String joined(Collection<String> items, String last) {
    var all = List.copyOf(items);
    if (all.size() < 2) return String.join("", all);
    var rest = all.subList(0, all.size() - 1);
    return String.join(", ", rest) + last + all.getLast();
  }

  /// Constants in lower case and their own order: a set of them has none.
  static List<String> constants(Collection<? extends Enum<?>> constants) {
    return constants.stream()
        .sorted((a, b) -> Integer.compare(a.ordinal(), b.ordinal()))
        .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', ' '))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  static List<String> sorted(Collection<?> values) {
    return values.stream().map(String::valueOf).sorted().toList();
  }

  /// `from 1 April 2013 to 30 June 2022`, as ISO dates; `always` where nothing limits it.
  public static String period(Period period) {
    var from =
        switch (period.from()) {
          case Open() -> "";
          case On(var day) -> "from " + day;
          case NotKnown() -> "from a day that is not known";
        };
    var to =
        switch (period.to()) {
          case Open() -> "";
          case On(var day) -> "to " + day;
          case NotKnown() -> "to a day that is not known";
        };
    var both = (from + " " + to).strip();
    return both.isEmpty() ? "always" : both;
  }

  /// How sure one is of an entry, in a sentence.
  public static String confidence(Confidence confidence) {
    return switch (confidence) {
      case CONFIRMED -> "confirmed: the rule was read at its source";
      case CONFIRMED_OLDER_TEXT ->
          "confirmed in an older or as-made text: details may have been amended since";
      case PARTLY -> "partly confirmed: the rest is general knowledge, see the note";
      case UNCONFIRMED -> "not confirmed: general knowledge only";
      case LOCAL -> "as sure as the charter that states it";
    };
  }

  public static String standing(Standing standing) {
    return standing.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
