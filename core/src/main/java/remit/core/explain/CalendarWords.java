package remit.core.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import remit.core.calendar.Dates;
import remit.core.calendar.MeetingCalendar;
import remit.core.calendar.Recurrence;

/// When a body meets, as people say it. A rule that has no short saying is given as it is written.
final class CalendarWords {
  private static final int FEW_DATES = 3;
  private static final Map<String, String> DAYS =
      Map.of(
          "MO", "Monday",
          "TU", "Tuesday",
          "WE", "Wednesday",
          "TH", "Thursday",
          "FR", "Friday",
          "SA", "Saturday",
          "SU", "Sunday");
  private static final Map<String, String> ORDINALS =
      Map.of(
          "",
          "every",
          "1",
          "the first",
          "2",
          "the second",
          "3",
          "the third",
          "4",
          "the fourth",
          "-1",
          "the last");
  private static final Map<String, String> UNITS =
      Map.of("DAILY", "day", "WEEKLY", "week", "MONTHLY", "month", "YEARLY", "year");

  private CalendarWords() {}

  static String of(MeetingCalendar calendar) {
    var parts = new ArrayList<String>();
    calendar.rules().forEach(r -> parts.add(rule(r)));
    if (!calendar.listed().isEmpty()) {
      var first = calendar.listed().stream().limit(FEW_DATES).map(Dates::words).toList();
      int more = calendar.listed().size() - first.size();
      parts.add(
          "on "
              + Words.series(first)
              + (more == 0 ? "" : ", and on %d other dates".formatted(more)));
    }
    return parts.isEmpty() ? "on no dates" : String.join("; ", parts);
  }

  private static String rule(Recurrence recurrence) {
    return plain(recurrence.rule()).orElse("by the rule " + recurrence.rule());
  }

  private static Optional<String> plain(String rule) {
    var parts = new TreeMap<String, String>();
    for (var part : rule.split(";", -1)) {
      int at = part.indexOf('=');
      if (at < 0) return Optional.empty();
      parts.put(part.substring(0, at), part.substring(at + 1));
    }
    var unit = Optional.ofNullable(UNITS.get(parts.getOrDefault("FREQ", "")));
    if (unit.isEmpty() || !List.of("BYDAY", "FREQ", "INTERVAL").containsAll(parts.keySet())) {
      return Optional.empty();
    }
    var interval = parts.getOrDefault("INTERVAL", "1");
    var every =
        interval.equals("1") ? "every " + unit.get() : "every " + interval + " " + unit.get() + "s";
    var day = Optional.ofNullable(parts.get("BYDAY"));
    return day.isEmpty() ? Optional.of(every) : day(day.get()).map(d -> every + " on " + d);
  }

  private static Optional<String> day(String written) {
    int at = Math.max(0, written.length() - 2);
    var day = Optional.ofNullable(DAYS.get(written.substring(at)));
    var which = Optional.ofNullable(ORDINALS.get(written.substring(0, at)));
    return day.flatMap(d -> which.map(w -> w + " " + d));
  }
}
