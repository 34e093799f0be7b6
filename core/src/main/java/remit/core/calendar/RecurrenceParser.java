package remit.core.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads a recurrence rule and refuses, with a word on what to do, whatever it does not understand.
/// Reading goes on after a fault with a value that does no harm; the first fault is the answer.
final class RecurrenceParser {
  private static final Set<String> KEYS =
      Set.of("FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY", "BYMONTH", "COUNT", "UNTIL");
  private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
  private static final Pattern DAY = Pattern.compile("([+-]?[0-9]{1,2})?([A-Z]{2})");
  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,4}");
  private static final Pattern DATE = Pattern.compile("([0-9]{4})-?([0-9]{2})-?([0-9]{2})");
  private static final int LONGEST = 200;

  private final String rule;
  private final LocalDate start;
  private final Map<String, String> parts = new LinkedHashMap<>();
  private Optional<Recurrence.NotARule> fault = Optional.empty();

  RecurrenceParser(String rule, LocalDate start) {
    this.rule = rule.strip();
    this.start = start;
  }

  Recurrence.Parsed parse() {
    if (rule.length() > LONGEST) {
      return new Recurrence.NotARule(
          "the rule is too long", "write at most " + LONGEST + " characters");
    }
    split();
    var read = read();
    return fault.isPresent() ? fault.get() : new Recurrence.Read(new Recurrence(rule, start, read));
  }

  private void fault(String because, String help) {
    if (fault.isEmpty()) fault = Optional.of(new Recurrence.NotARule(because, help));
  }

  private void split() {
    var text = rule.toUpperCase(Locale.ROOT);
    for (var part : text.substring(text.startsWith("RRULE:") ? 6 : 0).split(";")) {
      int equals = part.indexOf('=');
      var key = equals < 0 ? part.strip() : part.substring(0, equals).strip();
      if (equals < 0 || !KEYS.contains(key)) {
        fault(
            "`" + key + "` is not understood in a recurrence rule",
            "write for example FREQ=MONTHLY;BYDAY=3TH; understood are FREQ, INTERVAL, BYDAY,"
                + " BYMONTHDAY, BYMONTH, COUNT and UNTIL");
      } else if (parts.put(key, part.substring(equals + 1).strip()) != null) {
        fault("`" + key + "` stands twice", "keep one");
      }
    }
  }

  private RuleParts read() {
    var frequency = frequency();
    var pattern = new DayPattern(weekdays(frequency), monthDays(), numbers("BYMONTH", 1, 12));
    check(frequency, pattern);
    int interval = number("INTERVAL", 1, 1_000).orElse(1);
    return new RuleParts(frequency, interval, pattern, number("COUNT", 1, 1_000), until());
  }

  private void check(Frequency frequency, DayPattern pattern) {
    if (frequency == Frequency.WEEKLY && !pattern.monthDays().isEmpty()) {
      fault("a weekly rule cannot name days of the month", "write FREQ=MONTHLY");
    }
    if (parts.containsKey("COUNT") && parts.containsKey("UNTIL")) {
      fault("COUNT and UNTIL both end the rule", "keep one");
    }
    int weeks = frequency == Frequency.YEARLY && pattern.months().isEmpty() ? 53 : 5;
    for (var weekday : pattern.weekdays()) {
      if (Math.abs(weekday.ordinal()) > weeks) {
        fault(
            "no period of this rule has a weekday number " + weekday.ordinal(),
            "write 1 to " + weeks + ", or -1 to -" + weeks + " from the end");
      }
    }
  }

  private Frequency frequency() {
    var word = parts.getOrDefault("FREQ", "");
    for (var frequency : Frequency.values()) {
      if (frequency.name().equals(word)) return frequency;
    }
    fault(
        word.isEmpty() ? "the rule has no FREQ" : "`" + word + "` is not a frequency",
        "write FREQ=DAILY, WEEKLY, MONTHLY or YEARLY");
    return Frequency.YEARLY;
  }

  private List<DayPattern.Weekday> weekdays(Frequency frequency) {
    var weekdays = new ArrayList<DayPattern.Weekday>();
    for (var word : words("BYDAY")) {
      var match = DAY.matcher(word);
      int day = match.matches() ? DAYS.indexOf(match.group(2)) : -1;
      if (day < 0) {
        fault("`" + word + "` is not a weekday", "write for example MO, 3TH or -1FR");
        continue;
      }
      boolean numbered = match.group(1) != null;
      int ordinal = numbered ? Integer.parseInt(match.group(1)) : 0;
      if (numbered && (ordinal == 0 || frequency.compareTo(Frequency.MONTHLY) < 0)) {
        fault(
            "`" + word + "` numbers a weekday that this rule cannot count",
            "number weekdays from 1 or -1, in monthly and yearly rules only");
      }
      weekdays.add(new DayPattern.Weekday(ordinal, DayOfWeek.of(day + 1)));
    }
    return weekdays;
  }

  private List<Integer> monthDays() {
    var days = numbers("BYMONTHDAY", -31, 31);
    if (days.contains(0)) fault("no month has a day 0", "write 1 to 31, or -1 to -31 from the end");
    return days;
  }

  private List<Integer> numbers(String key, int low, int high) {
    var numbers = new ArrayList<Integer>();
    for (var word : words(key)) {
      int number = NUMBER.matcher(word).matches() ? Integer.parseInt(word) : low - 1;
      if (number < low || number > high) {
        fault("`" + word + "` is no " + key, "write a number from " + low + " to " + high);
      } else {
        numbers.add(number);
      }
    }
    return numbers;
  }

  private Optional<Integer> number(String key, int low, int high) {
    var numbers = numbers(key, low, high);
    if (numbers.size() > 1) fault(key + " takes one number", "keep one");
    return numbers.stream().findFirst();
  }

  private List<String> words(String key) {
    var text = parts.get(key);
    return text == null ? List.of() : List.of(text.split(",", -1));
  }

  private Optional<LocalDate> until() {
    var text = parts.get("UNTIL");
    if (text == null) return Optional.empty();
    var date = date(text);
    if (date.isEmpty()) fault("`" + text + "` is not a date", "write UNTIL=20261231");
    return date;
  }

  private static Optional<LocalDate> date(String text) {
    var match = DATE.matcher(text);
    if (!match.matches()) return Optional.empty();
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(match.group(1)),
              Integer.parseInt(match.group(2)),
              Integer.parseInt(match.group(3))));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
