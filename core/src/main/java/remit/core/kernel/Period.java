package remit.core.kernel;

import java.time.LocalDate;
import java.util.Optional;

/// The days on which something holds: from one day to another, both included. Either end may be
/// open (nothing limits it) or unknown (something does, and nobody knows when).
public record Period(Edge from, Edge to) {
  /// One end of a period.
  public sealed interface Edge {}

  /// Nothing limits the period on this side.
  public record Open() implements Edge {}

  /// The first or the last day that belongs to the period.
  public record On(LocalDate day) implements Edge {}

  /// There is a limit, and it is not known.
  public record NotKnown() implements Edge {}

  public static final Period ALWAYS = new Period(new Open(), new Open());

  public Period {
    if (from instanceof On(var first) && to instanceof On(var last) && last.isBefore(first)) {
      throw new IllegalArgumentException("a period cannot end on " + last + " before " + first);
    }
  }

  public static Period from(LocalDate first) {
    return new Period(new On(first), new Open());
  }

  public static Period until(LocalDate last) {
    return new Period(new Open(), new On(last));
  }

  public static Period of(LocalDate first, LocalDate last) {
    return new Period(new On(first), new On(last));
  }

  /// The first day, where it is known and there is one.
  public Optional<LocalDate> firstDay() {
    return from instanceof On(var day) ? Optional.of(day) : Optional.empty();
  }

  /// The last day, where it is known and there is one.
  public Optional<LocalDate> lastDay() {
    return to instanceof On(var day) ? Optional.of(day) : Optional.empty();
  }

  /// Whether the day belongs to the period; an unknown end leaves it unknown unless the other end
  /// already excludes the day.
  public Truth contains(LocalDate day) {
    return reached(day).and(notPast(day));
  }

  private Truth reached(LocalDate day) {
    return switch (from) {
      case Open() -> Truth.YES;
      case On(var first) -> Truth.of(!day.isBefore(first));
      case NotKnown() -> Truth.UNKNOWN;
    };
  }

  private Truth notPast(LocalDate day) {
    return switch (to) {
      case Open() -> Truth.YES;
      case On(var last) -> Truth.of(!day.isAfter(last));
      case NotKnown() -> Truth.UNKNOWN;
    };
  }

  /// Whether some day may belong to both.
  public boolean mayOverlap(Period other) {
    return !endsBefore(other) && !other.endsBefore(this);
  }

  private boolean endsBefore(Period other) {
    return to instanceof On(var last)
        && other.from instanceof On(var first)
        && last.isBefore(first);
  }

  /// `from 1 April 2013 to 30 June 2022` in ISO dates, with the open ends left out.
  @Override
  public String toString() {
    var words = (words(" from ", from) + words(" to ", to)).strip();
    return words.isEmpty() ? "always" : words;
  }

  private static String words(String lead, Edge edge) {
    return switch (edge) {
      case Open() -> "";
      case On(var day) -> lead + day;
      case NotKnown() -> lead + "an unknown day";
    };
  }
}
