package remit.core.route;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import remit.core.calendar.Count;
import remit.core.calendar.Counting;
import remit.core.calendar.Reading;
import remit.core.calendar.Term;

/// Counts the terms of a route under one reading of open "clear days", each count done once.
final class Terms {
  private record Asked(Direction direction, LocalDate day, Term term) {}

  private enum Direction {
    EARLIEST_AFTER,
    LATEST_BEFORE,
    END
  }

  private final Counting counting;
  private final Reading reading;
  private final Map<Asked, Count> counted = new HashMap<>();

  Terms(Counting counting, Reading reading) {
    this.counting = counting;
    this.reading = reading;
  }

  Reading reading() {
    return reading;
  }

  /// The first day of what must come at least the term after.
  Bound earliestAfter(LocalDate day, Term term) {
    return bound(day, count(Direction.EARLIEST_AFTER, day, term));
  }

  /// The last day of what must come at least the term before.
  LocalDate latestBefore(LocalDate day, Term term) {
    return bound(day, count(Direction.LATEST_BEFORE, day, term)).day();
  }

  /// The last day of the term.
  Bound end(LocalDate day, Term term) {
    return bound(day, count(Direction.END, day, term));
  }

  /// The first day from which the term reaches this day.
  LocalDate firstReaching(LocalDate end, Term term) {
    var day = latestBefore(end, term);
    while (end(day, term).day().isBefore(end)) day = day.plusDays(1);
    while (!end(day.minusDays(1), term).day().isBefore(end)) day = day.minusDays(1);
    return day;
  }

  /// The last day from which the term is over by this day.
  LocalDate lastOverBy(LocalDate end, Term term) {
    var day = latestBefore(end, term);
    while (end(day, term).day().isAfter(end)) day = day.minusDays(1);
    while (!end(day.plusDays(1), term).day().isAfter(end)) day = day.plusDays(1);
    return day;
  }

  /// The term as it was counted: `28 clear calendar days` for an open `28 clear days`.
  String words(Term term) {
    return term.read(reading).toString();
  }

  /// The bank holidays that a count from this day on passed over, as reasons: `Fri 19 Apr 2019 is a
  /// bank holiday: Good Friday`.
  List<String> holidaysAfter(LocalDate day, Term term) {
    return holidays(count(Direction.EARLIEST_AFTER, day, term));
  }

  /// The same for a count back from an event.
  List<String> holidaysBefore(LocalDate day, Term term) {
    return holidays(count(Direction.LATEST_BEFORE, day, term));
  }

  private static List<String> holidays(Count count) {
    return switch (count) {
      case Count.NotKnown _ -> List.of();
      case Count.Counted(_, _, _, var days) ->
          days.stream()
              .filter(d -> d.because().startsWith("bank holiday"))
              .map(d -> Dates.day(d.date()) + " is a " + d.because())
              .toList();
    };
  }

  private Count count(Direction direction, LocalDate day, Term asked) {
    var term = asked.read(reading);
    return counted.computeIfAbsent(
        new Asked(direction, day, term),
        _ ->
            switch (direction) {
              case EARLIEST_AFTER -> counting.earliestAfter(day, term);
              case LATEST_BEFORE -> counting.latestBefore(day, term);
              case END -> counting.deadline(day, term);
            });
  }

  private static Bound bound(LocalDate from, Count count) {
    return switch (count) {
      case Count.Counted(_, var day, _, _) -> Bound.on(day);
      case Count.NotKnown(_, _, var because) -> Bound.lacking(from, because);
    };
  }
}
