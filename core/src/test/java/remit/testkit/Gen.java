package remit.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/// Makes values of one type out of [Choices]. The lowest choices should give the simplest value:
/// the first of several, the low end of a range, the empty list.
@FunctionalInterface
public interface Gen<T> {
  T draw(Choices choices);

  static <T> Gen<T> constant(T value) {
    return _ -> value;
  }

  /// A whole number from `low` to `high`, both included.
  static Gen<Integer> between(int low, int high) {
    return choices -> (int) (low + choices.next((long) high - low + 1));
  }

  /// As [#between(int, int)], for wider ranges; `high - low` must fit in a `long`.
  static Gen<Long> between(long low, long high) {
    return choices -> low + choices.next(Math.addExact(Math.subtractExact(high, low), 1));
  }

  /// `false`, or `true`.
  static Gen<Boolean> coin() {
    return choices -> choices.next(2) == 1;
  }

  @SafeVarargs
  static <T> Gen<T> of(T first, T... others) {
    var values = new ArrayList<T>();
    values.add(first);
    for (T other : others) values.add(other);
    return of(values);
  }

  /// One of the values, which must not be empty.
  static <T> Gen<T> of(List<T> values) {
    return choices -> values.get(choices.next(values.size()));
  }

  /// A value of one of the generators.
  @SafeVarargs
  static <T> Gen<T> anyOf(Gen<? extends T>... gens) {
    return choices -> gens[choices.next(gens.length)].draw(choices);
  }

  static <A, B, T> Gen<T> zip(Gen<A> a, Gen<B> b, BiFunction<A, B, T> together) {
    return choices -> together.apply(a.draw(choices), b.draw(choices));
  }

  default <U> Gen<U> map(Function<? super T, ? extends U> change) {
    return choices -> change.apply(draw(choices));
  }

  default <U> Gen<U> flatMap(Function<? super T, Gen<U>> next) {
    return choices -> next.apply(draw(choices)).draw(choices);
  }

  /// Only values that pass. A run in which a hundred draws in a row do not pass is left out.
  default Gen<T> filter(Predicate<? super T> passes) {
    return choices -> {
      for (int tries = 0; tries < 100; tries++) {
        T value = draw(choices);
        if (passes.test(value)) return value;
      }
      throw new Discarded();
    };
  }

  /// A list of `least` to `most` values. Each value is preceded by the choice to go on, so that
  /// leaving out a stretch of choices leaves out a value.
  default Gen<List<T>> list(int least, int most) {
    return choices -> {
      var values = new ArrayList<T>();
      while (values.size() < least
          || (values.size() < most && choices.next(most - least + 2) > 0)) {
        values.add(draw(choices));
      }
      return List.copyOf(values);
    };
  }

  /// As [#list], each value at most once (by `equals`), in the order drawn.
  default Gen<List<T>> distinct(int least, int most) {
    return list(least, most)
        .map(values -> values.stream().distinct().toList())
        .filter(values -> values.size() >= least);
  }

  /// The values in some order; the lowest choices keep the order given.
  static <T> Gen<List<T>> shuffled(List<T> values) {
    return choices -> {
      var left = new ArrayList<>(values);
      var order = new ArrayList<T>();
      while (!left.isEmpty()) order.add(left.remove(choices.next(left.size())));
      return List.copyOf(order);
    };
  }

  /// Thrown by [#filter]: the run does not count.
  final class Discarded extends RuntimeException {
    private static final long serialVersionUID = 1;

    Discarded() {
      super("no value passed the filter", null, false, false);
    }
  }
}
