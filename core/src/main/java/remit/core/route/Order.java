package remit.core.route;

import remit.core.calendar.Term;

/// That one step of a route comes before another, and how far. What really happened is held against
/// these.
public record Order(String first, String second, Spacing spacing) {
  /// How far apart they must be.
  public sealed interface Spacing {}

  /// Not in the other order; the same day will do.
  public record InOrder() implements Spacing {}

  /// Not on the same day either.
  public record LaterDay() implements Spacing {}

  /// At least the term between them.
  public record AtLeast(Term term) implements Spacing {}

  /// The second step is the end of a term that begins with the first.
  public record EndOf(Term term) implements Spacing {}

  /// The first comes within the term after the second.
  public record Within(Term term) implements Spacing {}

  static Spacing of(Gap gap) {
    return switch (gap) {
      case Gap.NotBefore() -> new InOrder();
      case Gap.DayAfter() -> new LaterDay();
      case Gap.AtLeast(var term) -> new AtLeast(term);
      case Gap.Closes(var term) -> new EndOf(term);
      case Gap.Within(var term) -> new Within(term);
    };
  }
}
