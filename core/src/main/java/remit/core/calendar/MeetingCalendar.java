package remit.core.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// When a body meets: by rules, on listed dates, and never on the exceptions. A meeting that was
/// moved is an exception and a listed date. The dates are those that are *known*: past the last of
/// them a body may meet on days that nobody has told us.
///
/// @param listed in ascending order, each once
/// @param exceptions in ascending order, each once; they also strike listed dates
public record MeetingCalendar(
    List<Recurrence> rules, List<LocalDate> listed, List<LocalDate> exceptions) {
  public MeetingCalendar {
    rules = List.copyOf(rules);
    listed = List.copyOf(new TreeSet<>(listed));
    exceptions = List.copyOf(new TreeSet<>(exceptions));
  }

  /// The first known meeting on or after this date; empty where none is known within
  /// [Recurrence#HORIZON_DAYS] of it.
  public Optional<LocalDate> nextOnOrAfter(LocalDate date) {
    var last = date.plusDays(Recurrence.HORIZON_DAYS);
    var found = new TreeSet<LocalDate>(between(listed, date, last));
    for (var rule : rules) nextByRule(rule, date, last).ifPresent(found::add);
    return found.stream().findFirst();
  }

  /// The known meetings from `first` to `last`, both included, in ascending order. The two are at
  /// most [Recurrence#HORIZON_DAYS] apart.
  public List<LocalDate> between(LocalDate first, LocalDate last) {
    var dates = new TreeSet<LocalDate>();
    for (var rule : rules) dates.addAll(rule.between(first, last));
    dates.addAll(listed);
    return between(dates, first, last);
  }

  private Optional<LocalDate> nextByRule(Recurrence rule, LocalDate date, LocalDate last) {
    var next = rule.nextOnOrAfter(date);
    while (next.isPresent() && exceptions.contains(next.get())) {
      next = rule.nextOnOrAfter(next.get().plusDays(1));
    }
    return next.filter(day -> !day.isAfter(last));
  }

  private List<LocalDate> between(Collection<LocalDate> dates, LocalDate first, LocalDate last) {
    return dates.stream()
        .filter(day -> !day.isBefore(first) && !day.isAfter(last) && !exceptions.contains(day))
        .toList();
  }
}
