package remit.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// States that something holds for every value of a generator, and looks for a value for which it
/// does not.
public final class Property {
  private static final int RUNS = Integer.getInteger("remit.runs", 500);
  private static final long SEED = Long.getLong("remit.seed", 20_190_927L);

  /// The most replays spent on making a counterexample simpler.
  private static final int SHRINKS = 5_000;

  /// Throws, most often an assertion's error, when the property does not hold of the value.
  @FunctionalInterface
  public interface Check<T> {
    void accept(T value) throws Exception;
  }

  private record Failure<T>(List<Long> numbers, T value, Throwable thrown) {}

  private Property() {}

  /// Tries 500 values.
  public static <T> void forAll(Gen<T> gen, Check<? super T> check) {
    forAll(RUNS, gen, check);
  }

  /// Tries so many values. Throws an [AssertionError] that shows the simplest counterexample found.
  public static <T> void forAll(int runs, Gen<T> gen, Check<? super T> check) {
    int counted = 0;
    for (int run = 0; run < runs; run++) {
      long seed = SEED + run;
      var outcome = attempt(Choices.fresh(seed), gen, check);
      if (outcome instanceof Held<T>) counted++;
      if (outcome instanceof Failed<T>(var failure))
        throw refuted(run, shrink(failure, gen, check));
    }
    if (counted * 10 < runs) {
      throw new AssertionError(
          "only %d of %d runs found a value that passes the filters".formatted(counted, runs));
    }
  }

  private sealed interface Outcome<T> {}

  private record Held<T>() implements Outcome<T> {}

  private record Skipped<T>() implements Outcome<T> {}

  private record Failed<T>(Failure<T> failure) implements Outcome<T> {}

  private static <T> Outcome<T> attempt(Choices choices, Gen<T> gen, Check<? super T> check) {
    T value;
    try {
      value = gen.draw(choices);
    } catch (Gen.Discarded _) {
      return new Skipped<>();
    }
    try {
      check.accept(value);
      return new Held<>();
    } catch (Exception | AssertionError | StackOverflowError thrown) {
      return new Failed<>(new Failure<>(choices.taken(), value, thrown));
    }
  }

  private static <T> Failure<T> shrink(Failure<T> first, Gen<T> gen, Check<? super T> check) {
    var best = first;
    int left = SHRINKS;
    for (boolean better = true; better && left > 0; ) {
      better = false;
      for (var simpler : simpler(best.numbers())) {
        if (left-- <= 0) break;
        var found = stillFails(simpler, best, gen, check);
        if (found.isPresent()) {
          best = found.get();
          better = true;
          break;
        }
      }
    }
    return best;
  }

  private static <T> Optional<Failure<T>> stillFails(
      List<Long> numbers, Failure<T> best, Gen<T> gen, Check<? super T> check) {
    return attempt(Choices.replay(numbers), gen, check) instanceof Failed<T>(var failure)
            && isSimpler(failure.numbers(), best.numbers())
        ? Optional.of(failure)
        : Optional.empty();
  }

  /// Fewer numbers first, then lower ones from the left: each step makes progress, so shrinking
  /// ends.
  private static boolean isSimpler(List<Long> a, List<Long> b) {
    if (a.size() != b.size()) return a.size() < b.size();
    for (int i = 0; i < a.size(); i++) {
      int order = a.get(i).compareTo(b.get(i));
      if (order != 0) return order < 0;
    }
    return false;
  }

  /// Candidates: leave out a stretch (long stretches first), then lower one number (zero, half, one
  /// less).
  private static List<List<Long>> simpler(List<Long> numbers) {
    var candidates = new ArrayList<List<Long>>();
    for (int stretch = Integer.highestOneBit(Math.max(1, numbers.size()));
        stretch > 0;
        stretch /= 2) {
      for (int from = 0; from + stretch <= numbers.size(); from += Math.max(1, stretch / 2)) {
        var shorter = new ArrayList<>(numbers);
        shorter.subList(from, from + stretch).clear();
        candidates.add(shorter);
      }
    }
    for (int i = 0; i < numbers.size(); i++) {
      long number = numbers.get(i);
      for (long lower : number > 2 ? new long[] {0, number / 2, number - 1} : new long[] {0, 1}) {
        if (lower < number) {
          var changed = new ArrayList<>(numbers);
          changed.set(i, lower);
          candidates.add(changed);
        }
      }
    }
    return candidates;
  }

  private static <T> AssertionError refuted(int run, Failure<T> failure) {
    return new AssertionError(
        """
        does not hold for %s
          because %s
          found in run %d; repeat it with -Dremit.seed=%d\
        """
            .formatted(failure.value(), failure.thrown(), run + 1, SEED),
        failure.thrown());
  }
}
