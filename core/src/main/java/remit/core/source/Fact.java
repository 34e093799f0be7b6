package remit.core.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import remit.core.kernel.Citation;
import remit.core.kernel.Truth;

/// A value as a charter states it, or the kind of gap that stands in its place. A gap is carried
/// through every answer that depends on it and is never replaced by a default.
public sealed interface Fact<T> {
  /// Where the value or the gap is written; for [Unsaid], where what should hold it stands.
  Span place();

  /// Written as a plain value, perhaps with its source.
  record Stated<T>(T value, Optional<Citation> source, Span place) implements Fact<T> {}

  /// `{ assumed: 5, because: …, by: …, on: … }`: used, and said wherever it is used.
  record Assumed<T>(
      T value, String because, Optional<String> by, Optional<LocalDate> on, Span place)
      implements Fact<T> {}

  /// `{ disputed: [ { says: …, source: … }, … ] }`: one of these, and nobody agrees which.
  record Disputed<T>(List<Claim<T>> claims, Span place) implements Fact<T> {
    public Disputed {
      claims = List.copyOf(claims);
    }
  }

  /// `unknown`, perhaps with a note on what was looked for.
  record Unknown<T>(Optional<String> note, Span place) implements Fact<T> {}

  /// The charter says nothing about it.
  record Unsaid<T>(Span place) implements Fact<T> {}

  /// What one source says of a disputed value.
  record Claim<T>(T says, Optional<Citation> source, Span place) {}

  static <T> Fact<T> stated(T value, Span place) {
    return new Stated<>(value, Optional.empty(), place);
  }

  /// A value built by a program, that stands in no file.
  static <T> Fact<T> of(T value) {
    return stated(value, Span.NOWHERE);
  }

  static <T> Fact<T> unknown(Span place) {
    return new Unknown<>(Optional.empty(), place);
  }

  static <T> Fact<T> unsaid(Span place) {
    return new Unsaid<>(place);
  }

  /// The value to work with: stated or assumed. Empty for a gap.
  default Optional<T> known() {
    return switch (this) {
      case Stated<T>(var value, _, _) -> Optional.of(value);
      case Assumed<T>(var value, _, _, _, _) -> Optional.of(value);
      case Disputed<T> _, Unknown<T> _, Unsaid<T> _ -> Optional.empty();
    };
  }

  /// Unknown, disputed or not mentioned.
  default boolean isGap() {
    return known().isEmpty();
  }

  /// Whether the value passes: a disputed value where every claim agrees is settled, any other gap
  /// is unknown.
  default Truth test(java.util.function.Predicate<? super T> passes) {
    return switch (this) {
      case Stated<T>(var value, _, _) -> Truth.of(passes.test(value));
      case Assumed<T>(var value, _, _, _, _) -> Truth.of(passes.test(value));
      case Disputed<T>(var claims, _) -> agreed(claims, passes);
      case Unknown<T> _, Unsaid<T> _ -> Truth.UNKNOWN;
    };
  }

  private static <T> Truth agreed(
      List<Claim<T>> claims, java.util.function.Predicate<? super T> passes) {
    boolean some = claims.stream().anyMatch(c -> passes.test(c.says()));
    boolean all = claims.stream().allMatch(c -> passes.test(c.says()));
    return all && some ? Truth.YES : some ? Truth.UNKNOWN : Truth.NO;
  }

  default <U> Fact<U> map(Function<? super T, ? extends U> change) {
    return switch (this) {
      case Stated<T>(var value, var source, var place) ->
          new Stated<>(change.apply(value), source, place);
      case Assumed<T>(var value, var because, var by, var on, var place) ->
          new Assumed<>(change.apply(value), because, by, on, place);
      case Disputed<T>(var claims, var place) ->
          new Disputed<>(
              claims.stream()
                  .map(c -> new Claim<U>(change.apply(c.says()), c.source(), c.place()))
                  .toList(),
              place);
      case Unknown<T>(var note, var place) -> new Unknown<>(note, place);
      case Unsaid<T>(var place) -> new Unsaid<>(place);
    };
  }
}
