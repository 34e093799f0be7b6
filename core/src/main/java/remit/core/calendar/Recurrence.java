package remit.core.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A rule for the dates of meetings that recur: the part of RFC 5545's recurrence rules that boards
/// and committees use. `FREQ=MONTHLY;INTERVAL=2;BYDAY=2TU` from a date is the second Tuesday of
/// every other month, the first month being that of the date.
///
/// Understood: `FREQ` (DAILY, WEEKLY, MONTHLY, YEARLY), `INTERVAL`, `BYDAY` (also `3TH`, `-1FR`),
/// `BYMONTHDAY`, `BYMONTH`, `COUNT`, `UNTIL` (the last day that may be one). A month that has no
/// such day is left out.
public final class Recurrence {
  /// How far ahead [#nextOnOrAfter] looks: some ten years.
  public static final int HORIZON_DAYS = 3_700;

  private final String rule;
  private final LocalDate start;
  private final Frequency frequency;
  private final int interval;
  private final DayPattern pattern;
  private final Optional<Integer> count;
  private final Optional<LocalDate> until;

  Recurrence(String rule, LocalDate start, RuleParts parts) {
    this.rule = rule;
    this.start = start;
    this.frequency = parts.frequency();
    this.interval = parts.interval();
    this.pattern = parts.pattern().orLike(start, parts.frequency());
    this.count = parts.count();
    this.until = parts.until();
  }

  /// What the text of a rule came to.
  public sealed interface Parsed {}

  public record Read(Recurrence recurrence) implements Parsed {}

  /// Not a rule that can be followed: what is wrong, and what is understood.
  public record NotARule(String because, String help) implements Parsed {}

  /// Reads a rule, with or without the word `RRULE:`, for dates from `start` on. `start` is a date
  /// itself only if the rule picks it.
  public static Parsed parse(String rule, LocalDate start) {
    return new RecurrenceParser(rule, start).parse();
  }

  /// The first date on or after this one; empty where there is none within [#HORIZON_DAYS].
  public Optional<LocalDate> nextOnOrAfter(LocalDate date) {
    return dates(date, date.plusDays(HORIZON_DAYS), 1).stream().findFirst();
  }

  /// The dates from `first` to `last`, both included, in ascending order. The two are at most
  /// [#HORIZON_DAYS] apart.
  public List<LocalDate> between(LocalDate first, LocalDate last) {
    if (ChronoUnit.DAYS.between(first, last) > HORIZON_DAYS) {
      throw new IllegalArgumentException("too far apart: " + first + " and " + last);
    }
    return dates(first, last, Integer.MAX_VALUE);
  }

  /// Period by period. A rule with a count is followed from its start, since every date uses it up;
  /// others are entered at the period of `first`.
  private List<LocalDate> dates(LocalDate first, LocalDate last, int most) {
    var dates = new ArrayList<LocalDate>();
    var end = until.filter(day -> day.isBefore(last)).orElse(last);
    var origin = frequency.periodOf(start);
    long skipped = count.isPresent() ? 0 : Math.max(0, frequency.between(origin, first) / interval);
    int left = count.orElse(Integer.MAX_VALUE);
    for (long at = skipped; left > 0 && dates.size() < most; at++) {
      var period = frequency.plus(origin, at * interval);
      if (period.isAfter(end)) break;
      for (var day : picked(period, end)) {
        if (left > 0 && !day.isBefore(first)) dates.add(day);
        left--;
      }
    }
    return List.copyOf(dates);
  }

  private List<LocalDate> picked(LocalDate period, LocalDate end) {
    var days = new ArrayList<LocalDate>();
    var next = frequency.plus(period, 1);
    for (var day = period; day.isBefore(next) && !day.isAfter(end); day = day.plusDays(1)) {
      if (!day.isBefore(start) && pattern.picks(day, frequency)) days.add(day);
    }
    return days;
  }

  /// The rule as it was written.
  public String rule() {
    return rule;
  }

  /// The date from which it is followed.
  public LocalDate start() {
    return start;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Recurrence that && rule.equals(that.rule) && start.equals(that.start);
  }

  @Override
  public int hashCode() {
    return 31 * rule.hashCode() + start.hashCode();
  }

  /// The rule and its start.
  @Override
  public String toString() {
    return rule + " from " + start;
  }
}
