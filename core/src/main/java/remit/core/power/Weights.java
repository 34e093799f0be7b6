package remit.core.power;

import java.util.Arrays;

/// One weighted rule as the tables take it: players without weight left out, the others from light
/// to heavy.
final class Weights {
  private final long[] sorted;
  private final long sum;
  private final long quota;

  /// @param sorted ascending, all positive
  /// @param quota between 1 and the sum of the weights, where tables are to be made
  private Weights(long[] sorted, long sum, long quota) {
    this.sorted = sorted;
    this.sum = sum;
    this.quota = quota;
  }

  static Weights of(long[] weights, long quota) {
    var sorted = Arrays.stream(weights).filter(w -> w > 0).sorted().toArray();
    return new Weights(sorted, Arrays.stream(sorted).sum(), quota);
  }

  long sum() {
    return sum;
  }

  long quota() {
    return quota;
  }

  /// The weight at this rank from the lightest.
  long at(int rank) {
    return sorted[rank];
  }

  int players() {
    return sorted.length;
  }

  long[] distinct() {
    return Arrays.stream(sorted).distinct().toArray();
  }

  /// The quota of the game in which a set carries where its complement does not block.
  Weights dual() {
    return new Weights(sorted, sum, sum - quota + 1);
  }

  /// The smaller of the two quotas: both games have the same swings.
  int smallerQuota() {
    return Math.toIntExact(Math.min(quota, sum - quota + 1));
  }

  /// The additions of one table of so many cells.
  double additions(long cells) {
    double additions = 0;
    long prefix = 0;
    for (long weight : sorted) {
      prefix += weight;
      additions += Math.max(0, Math.min(prefix, cells - 1) - weight + 1);
    }
    return additions;
  }
}
