package remit.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// The small numbers that one value was drawn from: fresh from a seed, or played again.
///
/// Everything a generator makes is a function of these numbers, so a shorter list of lower numbers
/// is a simpler value. That is all that shrinking needs to know.
public final class Choices {
  /// The most numbers one value may draw; a generator that wants more does not end.
  static final int LIMIT = 200_000;

  private final List<Long> taken = new ArrayList<>();
  private final List<Long> replayed;
  private final SplittableRandom random;
  private final boolean fresh;

  private Choices(List<Long> replayed, SplittableRandom random, boolean fresh) {
    this.replayed = replayed;
    this.random = random;
    this.fresh = fresh;
  }

  /// Numbers that follow from the seed.
  public static Choices fresh(long seed) {
    return new Choices(List.of(), new SplittableRandom(seed), true);
  }

  /// The given numbers again, then zeros.
  public static Choices replay(List<Long> numbers) {
    return new Choices(List.copyOf(numbers), new SplittableRandom(0), false);
  }

  /// A number from 0 up to, not including, `bound`. The two ends come up more often than their
  /// share: mistakes live there.
  public int next(int bound) {
    return (int) next((long) bound);
  }

  /// As [#next(int)], for wider ranges.
  public long next(long bound) {
    if (bound < 1) throw new IllegalArgumentException("nothing to choose below " + bound);
    if (taken.size() >= LIMIT) throw new IllegalStateException("a generator drew without end");
    long number = fresh ? drawn(bound) : Math.min(recorded(), bound - 1);
    taken.add(number);
    return number;
  }

  List<Long> taken() {
    return List.copyOf(taken);
  }

  private long drawn(long bound) {
    return switch (random.nextInt(12)) {
      case 0 -> 0;
      case 1 -> bound - 1;
      default -> random.nextLong(bound);
    };
  }

  private long recorded() {
    return taken.size() < replayed.size() ? Math.max(0, replayed.get(taken.size())) : 0;
  }
}
