package remit.campaigns.find;

import java.io.Serializable;
import java.util.Comparator;

/// A body that may be a letter as it was handed out: at least half of its fingerprints are those of
/// letters.
///
/// @param hash of the body
/// @param rank how many responses are exactly this, as a power of two; 0 below 4
/// @param share of its fingerprints that are those of letters, in twentieths
/// @param length in words
record Seed(long hash, int rank, int share, int length) implements Serializable {
  /// The likeliest letter first. Order of arrival plays no part.
  static final Comparator<Seed> LIKELIEST =
      Comparator.comparingInt(Seed::rank)
          .thenComparingInt(Seed::share)
          .thenComparingInt(Seed::length)
          .reversed()
          .thenComparingLong(Seed::hash);

  private static final int STEPS = 20;

  static Seed of(Bodies.Group group, int letterPrints) {
    int copies = group.copies();
    int rank = copies < 4 ? 0 : 31 - Integer.numberOfLeadingZeros(copies);
    int share = letterPrints * STEPS / group.body().prints().length;
    return new Seed(group.body().hash(), rank, share, group.body().length());
  }
}
