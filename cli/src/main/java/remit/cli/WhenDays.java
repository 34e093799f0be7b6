package remit.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import remit.core.calendar.CountedDay;
import remit.core.calendar.Dates;
import remit.core.text.Wrap;

/// The working of a count as a short table: days that follow one another and are alike share a
/// line.
final class WhenDays {
  private static final int DATES = 33;
  private static final int NUMBERS = 10;

  private final List<CountedDay> run = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();

  private WhenDays() {}

  static List<String> lines(List<CountedDay> days) {
    var table = new WhenDays();
    for (var day : days) table.add(day);
    table.end();
    return List.copyOf(table.lines);
  }

  private void add(CountedDay day) {
    if (!run.isEmpty() && !follows(run.getLast(), day)) end();
    run.add(day);
  }

  private static boolean follows(CountedDay before, CountedDay day) {
    return before.date().plusDays(1).equals(day.date())
        && before.counts() == day.counts()
        && reason(before).equals(reason(day));
  }

  private void end() {
    var first = run.getFirst();
    var last = run.getLast();
    var dates = run.size() == 1 ? Dates.words(first.date()) : range(first.date(), last.date());
    var numbers = run.size() == 1 ? "" + first.number() : first.number() + " to " + last.number();
    lines.addAll(
        Wrap.hanging(
            Wrap.pad("  " + dates, DATES) + Wrap.pad(first.counts() ? numbers : "-", NUMBERS),
            reason(first)));
    run.clear();
  }

  private static String range(LocalDate first, LocalDate last) {
    var from = Dates.words(first);
    var year = " " + first.getYear();
    boolean sameYear = first.getYear() == last.getYear();
    return (sameYear ? from.substring(0, from.length() - year.length()) : from)
        + " to "
        + Dates.words(last);
  }

  private static String reason(CountedDay day) {
    boolean weekend = day.because().equals("Saturday") || day.because().equals("Sunday");
    return weekend ? "weekend" : day.because();
  }
}
