package remit.core.power;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Draws sets of yes-votes and orders of voting and counts in which of them each player decides.
/// The numbers come from SplitMix64 (Steele, Lea and Flood, 2014) with a fixed seed, so that an
/// estimate can be made again anywhere.
final class Sampling {
  private static final long SEED = 0x52656d6974L;
  private static final long MOST_SAMPLES = 1_000_000;
  private static final long FEWEST_SAMPLES = 10_000;

  /// Additions that take some seconds.
  private static final long ADDITIONS = 200_000_000;

  /// One in a million.
  private static final BigDecimal UNSURE = new BigDecimal("0.000001");

  private final Game game;
  private final List<Game.Weighted> atoms;
  private final int players;
  private final long[] sums;
  private final boolean[] met;
  private long state = SEED;

  Sampling(Game game) {
    this.game = game;
    atoms = Game.atoms(game.rule());
    players = game.players();
    sums = new long[atoms.size()];
    met = new boolean[atoms.size()];
  }

  /// How many samples a game gets.
  static long samples(Game game) {
    long each = 2L * game.players() * Game.atoms(game.rule()).size();
    return Math.clamp(ADDITIONS / Math.max(1, each), FEWEST_SAMPLES, MOST_SAMPLES);
  }

  Estimate estimate() {
    return estimate(samples(game));
  }

  Estimate estimate(long samples) {
    var swings = new long[players];
    var pivots = new long[players];
    long carried = 0;
    var yes = new boolean[players];
    var order = new int[players];
    for (int p = 0; p < players; p++) order[p] = p;
    for (long s = 0; s < samples; s++) {
      if (set(yes, swings)) carried++;
      int pivot = pivot(order);
      if (pivot >= 0) pivots[pivot]++;
    }
    var each = new ArrayList<Estimate.Player>();
    for (int p = 0; p < players; p++) {
      each.add(new Estimate.Player(swings[p], pivots[p], hasVeto(p)));
    }
    return new Estimate(samples, within(samples, 2L * players + 1), UNSURE, carried, each);
  }

  /// Draws a set and counts for whom it is a swing; whether the set carries.
  private boolean set(boolean[] yes, long[] swings) {
    java.util.Arrays.fill(sums, 0);
    long bits = 0;
    for (int p = 0; p < players; p++) {
      if (p % 64 == 0) bits = next();
      yes[p] = (bits >>> p % 64 & 1) == 1;
      if (yes[p]) add(p, 1);
    }
    boolean carries = carries();
    for (int p = 0; p < players; p++) {
      add(p, yes[p] ? -1 : 1);
      if (carries() != carries) swings[p]++;
      add(p, yes[p] ? 1 : -1);
    }
    return carries;
  }

  /// Draws an order of voting; who tips in it, or -1 where nobody does.
  private int pivot(int[] order) {
    java.util.Arrays.fill(sums, 0);
    if (carries()) return -1;
    for (int left = players; left > 0; left--) {
      int at = below(left);
      int player = order[at];
      order[at] = order[left - 1];
      order[left - 1] = player;
      add(player, 1);
      if (carries()) return player;
    }
    return -1;
  }

  private void add(int player, int sign) {
    for (int a = 0; a < sums.length; a++) sums[a] += sign * atoms.get(a).weight(player);
  }

  private boolean carries() {
    for (int a = 0; a < sums.length; a++) met[a] = sums[a] >= atoms.get(a).quota();
    return carries(game.rule(), new int[1]);
  }

  /// @param at how many of the weighted rules were passed
  private boolean carries(Game.Rule rule, int[] at) {
    return switch (rule) {
      case Game.Weighted _ -> met[at[0]++];
      case Game.All(var rules) -> {
        boolean all = true;
        for (var r : rules) all &= carries(r, at);
        yield all;
      }
      case Game.Any(var rules) -> {
        boolean any = false;
        for (var r : rules) any |= carries(r, at);
        yield any;
      }
    };
  }

  private boolean hasVeto(int player) {
    var everybody = new BitSet();
    everybody.set(0, players);
    boolean can = game.carries(everybody);
    everybody.clear(player);
    return can && !game.carries(everybody);
  }

  /// For each of so many shares the chance of being further than t away is at most 2 exp(-2 m t²);
  /// together they may not come to more than [#UNSURE]. Rounded up.
  private static BigDecimal within(long samples, long shares) {
    double odds = Math.log(2.0 * shares / UNSURE.doubleValue());
    double within = Math.sqrt(odds / (2.0 * samples));
    return new BigDecimal(within).setScale(4, RoundingMode.CEILING);
  }

  private long next() {
    state += 0x9e3779b97f4a7c15L;
    long z = state;
    z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
    z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
    return z ^ z >>> 31;
  }

  /// Evenly from 0 to below a bound: what would favour small numbers is drawn again.
  private int below(int bound) {
    while (true) {
      long bits = next() >>> 1;
      long value = bits % bound;
      if (bits - value + (bound - 1) >= 0) return (int) value;
    }
  }
}
