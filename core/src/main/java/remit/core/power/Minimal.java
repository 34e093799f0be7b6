package remit.core.power;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/// Sets just large enough: they carry, and without any one of their members they do not.
///
/// @param count how many there are
/// @param smallestSize the size of the smallest; 0 where the empty set carries or none does
/// @param smallestCount how many there are of that size
public record Minimal(BigInteger count, int smallestSize, BigInteger smallestCount) {
  static final Minimal NONE = new Minimal(BigInteger.ZERO, 0, BigInteger.ZERO);

  /// @param bySize how many sets of each size carry: the smallest are all minimal
  static Minimal of(BigInteger count, List<BigInteger> bySize) {
    for (int size = 0; size < bySize.size(); size++) {
      if (bySize.get(size).signum() > 0) return new Minimal(count, size, bySize.get(size));
    }
    return NONE;
  }

  /// How many sets of each size block: their complements do not carry.
  static List<BigInteger> blocking(List<BigInteger> winning) {
    int players = winning.size() - 1;
    var binomials = new Binomials();
    var blocking = new ArrayList<BigInteger>();
    for (int size = 0; size <= players; size++) {
      blocking.add(binomials.choose(players, size).subtract(winning.get(players - size)));
    }
    return blocking;
  }
}
