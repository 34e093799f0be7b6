package remit.core.route;

import java.time.LocalDate;
import remit.core.calendar.Term;

/// What lies between two moments, the first of which must not be too late for the second.
sealed interface Gap {
  /// The second not before the first; the same day will do.
  record NotBefore() implements Gap {}

  /// The second on a later day: what waits for a window waits until its last day is over.
  record DayAfter() implements Gap {}

  /// At least the term between them.
  record AtLeast(Term term) implements Gap {}

  /// The second is the last day of a term that starts with the first.
  record Closes(Term term) implements Gap {}

  /// The *second* began a term within which the first had to come: so the second cannot lie so
  /// early that the term ran out.
  record Within(Term term) implements Gap {}

  /// The earliest day of the second for this day of the first.
  default Bound second(LocalDate first, Terms terms) {
    return switch (this) {
      case NotBefore() -> Bound.on(first);
      case DayAfter() -> Bound.on(first.plusDays(1));
      case AtLeast(var term) -> terms.earliestAfter(first, term);
      case Closes(var term) -> terms.end(first, term);
      case Within(var term) -> Bound.on(terms.firstReaching(first, term));
    };
  }

  /// The latest day of the first for this day of the second.
  default LocalDate first(LocalDate second, Terms terms) {
    return switch (this) {
      case NotBefore() -> second;
      case DayAfter() -> second.minusDays(1);
      case AtLeast(var term) -> terms.latestBefore(second, term);
      case Closes(var term) -> terms.lastOverBy(second, term);
      case Within(var term) -> terms.end(second, term).day();
    };
  }
}
