package remit.core.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes down the working of one count, day by day, in the order of time.
final class Working {
  private final WorkingDays list;
  private final Term term;
  private final List<CountedDay> days = new ArrayList<>();
  private int number;

  Working(WorkingDays list, Term term) {
    this.list = list;
    this.term = term;
  }

  /// From the trigger to the last day that may count, both included.
  Working from(LocalDate trigger, LocalDate last) {
    if (term.beginning() == Beginning.DAY_AFTER) {
      days.add(CountedDay.not(trigger, "counting starts the day after"));
    }
    if (!term.unit().isDays()) return periods(trigger, last);
    var first = first(trigger);
    for (long at = 0; at <= ChronoUnit.DAYS.between(first, last); at++) look(first.plusDays(at));
    return this;
  }

  /// The day on which what had to wait may happen, itself outside the count.
  Working event(LocalDate event) {
    if (days.isEmpty() || days.getLast().date().isBefore(event)) {
      days.add(CountedDay.not(event, "the day of the event does not count"));
    }
    return this;
  }

  List<CountedDay> days() {
    return List.copyOf(days);
  }

  int number() {
    return number;
  }

  private LocalDate first(LocalDate trigger) {
    return switch (term.beginning()) {
      case DAY_AFTER -> trigger.plusDays(1);
      case SAME_DAY -> trigger;
    };
  }

  private void look(LocalDate date) {
    var closed = term.unit().isWorking() ? closed(list.day(date)) : Optional.<String>empty();
    if (closed.isPresent()) {
      days.add(CountedDay.not(date, closed.get()));
    } else {
      days.add(new CountedDay(date, ++number, term.unit().isWorking() ? "working day" : "day"));
    }
  }

  private static Optional<String> closed(Day day) {
    return switch (day) {
      case Day.Working _ -> Optional.empty();
      case Day.Weekend(var name) -> Optional.of(name);
      case Day.BankHoliday(var name) -> Optional.of("bank holiday: " + name);
      case Day.NotKnown(var because) -> Optional.of(because);
    };
  }

  private Working periods(LocalDate trigger, LocalDate last) {
    if (term.beginning() == Beginning.SAME_DAY) {
      days.add(CountedDay.not(trigger, "the period begins with this day"));
    }
    for (int so = 1; ; so++) {
      var end = Periods.end(trigger, so, term);
      if (end.isAfter(last)) return this;
      number = so;
      days.add(new CountedDay(end, so, "end of " + term.unit().words(so)));
    }
  }
}
