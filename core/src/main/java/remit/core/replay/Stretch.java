package remit.core.replay;

import java.time.LocalDate;
import java.util.Optional;
import remit.core.proposal.Trace;
import remit.core.route.Dates;

/// The days in which something happened, as far as they are known; both ends are included.
public record Stretch(Optional<LocalDate> first, Optional<LocalDate> last) {
  static Stretch of(Trace.When when) {
    return switch (when) {
      case Trace.OnDay(var day) -> new Stretch(Optional.of(day), Optional.of(day));
      case Trace.Between(var first, var last) -> new Stretch(Optional.of(first), Optional.of(last));
      case Trace.NotLaterThan(var day) -> new Stretch(Optional.empty(), Optional.of(day));
      case Trace.NotEarlierThan(var day) -> new Stretch(Optional.of(day), Optional.empty());
      case Trace.NoDay() -> new Stretch(Optional.empty(), Optional.empty());
    };
  }

  static Stretch on(LocalDate day) {
    return new Stretch(Optional.of(day), Optional.of(day));
  }

  /// Whether every day of this lies after every day of the other.
  boolean isSurelyAfter(Stretch other) {
    return first.isPresent() && other.last.isPresent() && first.get().isAfter(other.last.get());
  }

  /// Whether every day of this lies on or after every day of the other.
  boolean isSurelyNotBefore(Stretch other) {
    return first.isPresent() && other.last.isPresent() && !first.get().isBefore(other.last.get());
  }

  /// As ISO 8601 writes it: a day, `from/to`, or with `..` for an open end; empty where nothing is
  /// known.
  public Optional<String> iso() {
    if (first.isEmpty() && last.isEmpty()) return Optional.empty();
    if (first.equals(last)) return first.map(LocalDate::toString);
    return Optional.of(
        first.map(LocalDate::toString).orElse("..")
            + "/"
            + last.map(LocalDate::toString).orElse(".."));
  }

  /// In words.
  public String words() {
    if (first.isEmpty() && last.isEmpty()) return "on a day that is not known";
    if (first.isEmpty()) return "not later than " + Dates.day(last.orElseThrow());
    if (last.isEmpty()) return "not earlier than " + Dates.day(first.get());
    return first.equals(last)
        ? "on " + Dates.day(first.get())
        : "from " + Dates.day(first.get()) + " to " + Dates.day(last.get());
  }
}
