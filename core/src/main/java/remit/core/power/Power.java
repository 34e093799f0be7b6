package remit.core.power;

import java.math.BigInteger;
import java.util.List;
import remit.core.kernel.Fraction;

/// The power of one player, exactly.
///
/// @param swings sets of the others that the player's yes turns from lost to carried
/// @param banzhaf swings among all sets of the others (the Penrose measure, absolute Banzhaf index)
/// @param banzhafShare swings among the swings of all players; 0 where nobody has any
/// @param shapleyShubik the share of orders of voting in which the player is the one who tips
/// @param veto nothing is carried without the player
/// @param dummy the player's vote never matters
public record Power(
    BigInteger swings,
    Fraction banzhaf,
    Fraction banzhafShare,
    Fraction shapleyShubik,
    boolean veto,
    boolean dummy) {
  static Power of(
      List<BigInteger> swingsBySize, BigInteger winning, BigInteger allSwings, Orders orders) {
    var swings = swingsBySize.stream().reduce(BigInteger.ZERO, BigInteger::add);
    int players = orders.players();
    return new Power(
        swings,
        new Fraction(swings, BigInteger.ONE.shiftLeft(players - 1)),
        allSwings.signum() == 0 ? Fraction.ZERO : new Fraction(swings, allSwings),
        orders.share(swingsBySize),
        winning.signum() > 0 && swings.equals(winning),
        swings.signum() == 0);
  }

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

    int players() {
      return players;
    }

    Fraction share(List<BigInteger> bySize) {
      var sum = BigInteger.ZERO;
      for (int before = 0; before < players; before++) {
        var orders = factorials[before].multiply(factorials[players - 1 - before]);
        sum = sum.add(bySize.get(before).multiply(orders));
      }
      return new Fraction(sum, factorials[players]);
    }
  }
}
