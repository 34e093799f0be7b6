package remit.core.authority;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import remit.core.kernel.Truth;

/// Whether something holds, as far as it depends on facts that are not known.
sealed interface Cond {
  Cond YES = new Fixed(true);
  Cond NO = new Fixed(false);

  record Fixed(boolean holds) implements Cond {}

  /// A fact turns out in one of these ways.
  record Is(Gap gap, Set<Integer> options) implements Cond {
    public Is {
      options = Set.copyOf(options);
    }
  }

  record All(List<Cond> parts) implements Cond {
    public All {
      parts = List.copyOf(parts);
    }
  }

  record Any(List<Cond> parts) implements Cond {
    public Any {
      parts = List.copyOf(parts);
    }
  }

  record Not(Cond part) implements Cond {}

  static Cond of(boolean holds) {
    return holds ? YES : NO;
  }

  /// A fact with two ways turns out well.
  static Cond is(Gap gap) {
    return new Is(gap, Set.of(1));
  }

  static Cond all(List<Cond> parts) {
    if (parts.contains(NO)) return NO;
    var open = parts.stream().filter(p -> !p.equals(YES)).distinct().toList();
    return open.isEmpty() ? YES : open.size() == 1 ? open.getFirst() : new All(open);
  }

  static Cond any(List<Cond> parts) {
    if (parts.contains(YES)) return YES;
    var open = parts.stream().filter(p -> !p.equals(NO)).distinct().toList();
    return open.isEmpty() ? NO : open.size() == 1 ? open.getFirst() : new Any(open);
  }

  default Cond and(Cond other) {
    return all(List.of(this, other));
  }

  default Cond not() {
    return switch (this) {
      case Fixed(var holds) -> of(!holds);
      case Not(var part) -> part;
      case Is _, All _, Any _ -> new Not(this);
    };
  }

  default boolean in(Filling filling) {
    return switch (this) {
      case Fixed(var holds) -> holds;
      case Is(var gap, var options) -> options.contains(filling.option(gap));
      case All(var parts) -> parts.stream().allMatch(p -> p.in(filling));
      case Any(var parts) -> parts.stream().anyMatch(p -> p.in(filling));
      case Not(var part) -> !part.in(filling);
    };
  }

  /// What is known of it without filling anything; unknown may be settled by looking closer.
  default Truth truth() {
    return switch (this) {
      case Fixed(var holds) -> Truth.of(holds);
      case Is _ -> Truth.UNKNOWN;
      case All(var parts) -> parts.stream().map(Cond::truth).reduce(Truth.YES, Truth::and);
      case Any(var parts) -> parts.stream().map(Cond::truth).reduce(Truth.NO, Truth::or);
      case Not(var part) -> part.truth().not();
    };
  }

  default boolean possible() {
    return !truth().no();
  }

  /// The facts that it depends on.
  default Stream<Gap> gaps() {
    return switch (this) {
      case Fixed _ -> Stream.of();
      case Is(var gap, _) -> Stream.of(gap);
      case All(var parts) -> parts.stream().flatMap(Cond::gaps);
      case Any(var parts) -> parts.stream().flatMap(Cond::gaps);
      case Not(var part) -> part.gaps();
    };
  }

  /// The facts that it depends on other than by their turning out well.
  default void twisted(Consumer<Gap> found) {
    switch (this) {
      case Fixed _ -> {}
      case Is(var gap, _) -> {
        if (gap.leaning() == Gap.Leaning.EITHER) found.accept(gap);
      }
      case All(var parts) -> parts.forEach(p -> p.twisted(found));
      case Any(var parts) -> parts.forEach(p -> p.twisted(found));
      case Not(var part) -> part.gaps().forEach(found);
    }
  }
}
