package remit.core.power;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/// How many sets there are of each size, packed into one whole number: the number for size *s*
/// stands at bit *s* times the width (Kronecker's substitution). Adding adds size by size; a
/// product pairs every set of one with every set of the other. No number for a size may need more
/// bits than the width, which holds for anything counted once among sets of so many players.
final class Sizes {
  private final int players;
  private final int width;
  private final BigInteger mask;
  private final Binomials binomials = new Binomials();

  Sizes(int players) {
    this.players = players;
    width = players + 2;
    mask = BigInteger.ONE.shiftLeft(width).subtract(BigInteger.ONE);
  }

  /// `number` sets of this size.
  BigInteger of(BigInteger number, int size) {
    return number.shiftLeft(size * width);
  }

  /// Every set of so many players.
  BigInteger all(int among) {
    var sum = BigInteger.ZERO;
    for (int size = 0; size <= among; size++) sum = sum.add(of(choose(among, size), size));
    return sum;
  }

  BigInteger choose(int among, int size) {
    return binomials.choose(among, size);
  }

  /// The numbers for the sizes 0 to the number of players.
  List<BigInteger> numbers(BigInteger packed) {
    var numbers = new ArrayList<BigInteger>(players + 1);
    for (int size = 0; size <= players; size++) {
      numbers.add(packed.shiftRight(size * width).and(mask));
    }
    return numbers;
  }
}
