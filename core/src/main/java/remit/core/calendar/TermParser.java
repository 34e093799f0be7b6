package remit.core.calendar;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads the words of one [Term], left to right: a number, "clear", "working", a unit, a beginning.
final class TermParser {
  private static final List<String> ONES =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final String EXAMPLES =
      "write for example \"5 clear working days\", \"28 clear days\", \"20 working days\", "
          + "\"6 months beginning with\" or \"28 days\"";

  /// Far more than any term needs; a longer text is not looked at.
  private static final int LONGEST = 200;

  private final String text;
  private final Nation nation;
  private final Deque<String> words;

  TermParser(String text, Nation nation) {
    this.text = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text.strip();
    this.nation = nation;
    words = new ArrayDeque<>(List.of(this.text.toLowerCase(Locale.ROOT).split("[\\s-]+")));
  }

  Term.Parsed parse() {
    var number = number();
    if (number.isEmpty()) return not("does not begin with a number");
    boolean clear = next("clear");
    boolean calendar = next("calendar");
    boolean working = !calendar && next("working");
    if (next("business"))
      return not("says business days, which the law does not", "\"working days\"");
    var unit = unit(clear, calendar, working);
    if (unit.isEmpty())
      return not("does not name days, weeks, months or years that can be counted");
    var beginning = beginning();
    if (beginning.isEmpty()) return not("goes on after the unit with words that say nothing here");
    return term(number.get(), unit.get(), beginning.get());
  }

  private Term.Parsed term(int number, Unit unit, Beginning beginning) {
    if (number < 1) return not("counts nothing");
    if (number > unit.most()) {
      return not("is longer than is counted here", "at most " + unit.words(unit.most()));
    }
    if (unit.isClear() && beginning == Beginning.SAME_DAY) {
      return not(
          "is at odds with itself: clear days leave out the day that others begin with",
          "either \"clear\" or \"beginning with\"");
    }
    return new Term.Read(new Term(number, unit, beginning, nation));
  }

  private Optional<Integer> number() {
    var word = words.isEmpty() ? "" : words.poll();
    if (word.matches("[0-9,]{1,9}")) {
      var digits = word.replace(",", "");
      return digits.isEmpty() ? Optional.empty() : Optional.of(Integer.parseInt(digits));
    }
    int ones = ONES.indexOf(word);
    if (ones >= 0) return Optional.of(ones);
    int tens = TENS.indexOf(word);
    if (tens < 0) return Optional.empty();
    int more = words.isEmpty() ? -1 : ONES.indexOf(words.peek());
    if (more < 1 || more > 9) return Optional.of(20 + 10 * tens);
    words.poll();
    return Optional.of(20 + 10 * tens + more);
  }

  private Optional<Unit> unit(boolean clear, boolean calendar, boolean working) {
    var word = words.isEmpty() ? "" : words.poll();
    if (word.equals("day") || word.equals("days")) {
      if (!clear) return Optional.of(working ? Unit.WORKING_DAYS : Unit.CALENDAR_DAYS);
      if (working) return Optional.of(Unit.CLEAR_WORKING_DAYS);
      return Optional.of(calendar ? Unit.CLEAR_CALENDAR_DAYS : Unit.CLEAR_DAYS);
    }
    if (clear || working) return Optional.empty();
    return switch (word) {
      case "week", "weeks" -> Optional.of(Unit.WEEKS);
      case "month", "months" -> Optional.of(Unit.MONTHS);
      case "year", "years" -> Optional.of(Unit.YEARS);
      default -> Optional.empty();
    };
  }

  /// What follows the unit: nothing; "beginning with", "after", "following", "from"; and then "the
  /// day", "that day" or nothing.
  private Optional<Beginning> beginning() {
    var beginning = Beginning.DAY_AFTER;
    if (next("beginning") || next("starting")) {
      if (!next("with")) return Optional.empty();
      beginning = Beginning.SAME_DAY;
    } else if (!next("after") && !next("following")) {
      next("from");
    }
    if (next("the") || next("that")) {
      if (!next("day") && !next("date")) return Optional.empty();
    }
    return words.isEmpty() ? Optional.of(beginning) : Optional.empty();
  }

  private boolean next(String word) {
    if (!word.equals(words.peek())) return false;
    words.poll();
    return true;
  }

  private Term.Parsed not(String because) {
    return new Term.NotATerm("`" + text + "` " + because, EXAMPLES);
  }

  private Term.Parsed not(String because, String instead) {
    return new Term.NotATerm("`" + text + "` " + because, "write " + instead);
  }
}
