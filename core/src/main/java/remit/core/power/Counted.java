package remit.core.power;

import java.math.BigInteger;
import java.util.List;

/// What a pass over a diagram counts, by size of the sets.
///
/// @param winning how many sets of each size carry
/// @param swings for each layer, how many sets of each size one of its players tips
record Counted(List<BigInteger> winning, List<List<BigInteger>> swings) {
  Counted {
    winning = List.copyOf(winning);
    swings = List.copyOf(swings);
  }

  /// Counts by the cheaper arithmetic that is exact.
  static Counted of(Diagram diagram, int players) {
    return players <= LongCounts.MOST_PLAYERS
        ? new LongCounts(diagram, players).counted()
        : new BigCounts(diagram, players).counted();
  }

  static BigInteger total(List<BigInteger> bySize) {
    return bySize.stream().reduce(BigInteger.ZERO, BigInteger::add);
  }
}
