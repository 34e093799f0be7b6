package remit.core.power;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import remit.core.kernel.Fraction;

/// The naive reference: looks at every set of players, as the definitions say.
final class Enumeration {
  private final Game game;
  private final int players;

  Enumeration(Game game) {
    this.game = game;
    players = game.players();
  }

  private static BitSet set(int number) {
    return BitSet.valueOf(new long[] {number});
  }

  private boolean carries(int set) {
    return game.carries(set(set));
  }

  Analysis analysis() {
    return new Analysis(winning(), powers(), minimal(false), minimal(true));
  }

  private BigInteger winning() {
    int count = 0;
    for (int set = 0; set < 1 << players; set++) if (carries(set)) count++;
    return BigInteger.valueOf(count);
  }

  private List<Power> powers() {
    var bySize = new ArrayList<List<BigInteger>>();
    for (int player = 0; player < players; player++) bySize.add(swings(player));
    var all = bySize.stream().flatMap(List::stream).reduce(BigInteger.ZERO, BigInteger::add);
    var powers = new ArrayList<Power>();
    for (var swings : bySize) {
      var count = swings.stream().reduce(BigInteger.ZERO, BigInteger::add);
      powers.add(
          new Power(
              count,
              new Fraction(count, BigInteger.ONE.shiftLeft(players - 1)),
              all.signum() == 0 ? Fraction.ZERO : new Fraction(count, all),
              new Pivots.Exact(shapley(swings)),
              winning().signum() > 0 && isVeto(powers.size()),
              count.signum() == 0));
    }
    return powers;
  }

  private boolean isVeto(int player) {
    return !carries(((1 << players) - 1) & ~(1 << player));
  }

  private List<BigInteger> swings(int player) {
    var bySize = new int[players + 1];
    for (int set = 0; set < 1 << players; set++) {
      if ((set >> player & 1) == 0 && !carries(set) && carries(set | 1 << player)) {
        bySize[Integer.bitCount(set)]++;
      }
    }
    return java.util.Arrays.stream(bySize).mapToObj(BigInteger::valueOf).toList();
  }

  private Fraction shapley(List<BigInteger> bySize) {
    var sum = Fraction.ZERO;
    for (int size = 0; size < players; size++) {
      var orders = factorial(size).multiply(factorial(players - 1 - size));
      sum = sum.plus(new Fraction(bySize.get(size).multiply(orders), factorial(players)));
    }
    return sum;
  }

  private static BigInteger factorial(int n) {
    return n == 0 ? BigInteger.ONE : BigInteger.valueOf(n).multiply(factorial(n - 1));
  }

  private Minimal minimal(boolean blocking) {
    var bySize = new int[players + 1];
    int everybody = (1 << players) - 1;
    for (int set = 0; set <= everybody; set++) {
      if (!does(set, everybody, blocking)) continue;
      boolean least = true;
      for (int p = 0; p < players; p++) {
        if ((set >> p & 1) == 1 && does(set & ~(1 << p), everybody, blocking)) least = false;
      }
      if (least) bySize[Integer.bitCount(set)]++;
    }
    for (int size = 0; size <= players; size++) {
      if (bySize[size] > 0) {
        int total = java.util.Arrays.stream(bySize).sum();
        return new Minimal(BigInteger.valueOf(total), size, BigInteger.valueOf(bySize[size]));
      }
    }
    return new Minimal(BigInteger.ZERO, 0, BigInteger.ZERO);
  }

  private boolean does(int set, int everybody, boolean blocking) {
    return blocking ? !carries(everybody & ~set) : carries(set);
  }
}
