package remit.core.power;

import java.math.BigInteger;
import java.util.List;
import remit.core.kernel.Fraction;

/// The power of one player. All but the Shapley-Shubik index is always exact.
///
/// @param swings sets of the others that the player's yes turns from lost to carried
/// @param banzhaf swings among all sets of the others (the Penrose measure, absolute Banzhaf index)
/// @param banzhafShare swings among the swings of all players; 0 where nobody has any
/// @param veto nothing is carried without the player
/// @param dummy the player's vote never matters
public record Power(
    BigInteger swings,
    Fraction banzhaf,
    Fraction banzhafShare,
    Pivots shapleyShubik,
    boolean veto,
    boolean dummy) {
  static Power of(BigInteger swings, Pivots pivots, Totals totals) {
    return new Power(
        swings,
        new Fraction(swings, BigInteger.ONE.shiftLeft(totals.players() - 1)),
        totals.swings().signum() == 0 ? Fraction.ZERO : new Fraction(swings, totals.swings()),
        pivots,
        totals.winning().signum() > 0 && swings.equals(totals.winning()),
        swings.signum() == 0);
  }

  /// What one player's numbers are set against.
  ///
  /// @param winning how many sets carry
  /// @param swings those of all players together
  record Totals(int players, BigInteger winning, BigInteger swings) {}

  /// Weighs sets of each size by the orders of voting in which exactly they come before a player.
  static final class Orders {
    private final int players;
    private final BigInteger[] factorials;

    Orders(int players) {
      this.players = players;
      factorials = new BigInteger[players + 1];
      factorials[0] = BigInteger.ONE;
      for (int i = 1; i <= players; i++) {
        factorials[i] = factorials[i - 1].multiply(BigInteger.valueOf(i));
      }
    }

    Pivots share(List<BigInteger> bySize) {
      var sum = BigInteger.ZERO;
      for (int before = 0; before < players; before++) {
        if (bySize.get(before).signum() == 0) continue;
        var orders = factorials[before].multiply(factorials[players - 1 - before]);
        sum = sum.add(bySize.get(before).multiply(orders));
      }
      return new Pivots.Exact(new Fraction(sum, factorials[players]));
    }
  }
}
