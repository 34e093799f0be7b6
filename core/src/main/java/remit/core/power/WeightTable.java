package remit.core.power;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Exact counts of one weighted rule: a table of how many sets have which weight. A player's swings
/// are recovered from the cumulative table by alternating look-ups (N. Kakimura and S. Terai,
/// 2025), so one table serves all.
final class WeightTable {
  private final Weights weights;
  private final Residues residues;

  WeightTable(Weights weights) {
    this.weights = weights;
    residues = Residues.forBits(weights.players() + 1);
  }

  /// @param winning how many sets of the players with weight carry
  /// @param swings by weight
  record Swings(BigInteger winning, Map<Long, BigInteger> swings) {}

  Swings swings() {
    int cells = weights.smallerQuota();
    var distinct = weights.distinct();
    var found = new long[distinct.length + 1][residues.size()];
    var table = new long[cells];
    for (int r = 0; r < residues.size(); r++) {
      long modulus = residues.modulus(r);
      fill(table, cells, modulus);
      Residues.cumulate(table, cells, modulus);
      long all = table[cells - 1];
      for (int i = 0; i < distinct.length; i++) {
        long without = without(table, cells - 1, distinct[i], modulus);
        found[i][r] = Residues.minus(Residues.plus(without, without, modulus), all, modulus);
      }
      found[distinct.length][r] = all;
    }
    var swings = new TreeMap<Long, BigInteger>();
    for (int i = 0; i < distinct.length; i++) swings.put(distinct[i], residues.number(found[i]));
    return new Swings(winning(residues.number(found[distinct.length])), swings);
  }

  /// @param light how many sets weigh less than the smaller quota
  private BigInteger winning(BigInteger light) {
    return weights.smallerQuota() == weights.quota()
        ? BigInteger.ONE.shiftLeft(weights.players()).subtract(light)
        : light;
  }

  private void fill(long[] table, int cells, long modulus) {
    java.util.Arrays.fill(table, 0, cells, 0);
    table[0] = 1;
    long prefix = 0;
    for (int rank = 0; rank < weights.players(); rank++) {
      long weight = weights.at(rank);
      prefix += weight;
      if (weight >= cells) continue;
      int by = (int) weight;
      Residues.addShifted(table, table, by, by, (int) Math.min(prefix, cells - 1), modulus);
    }
  }

  /// How many sets without one player of this weight weigh at most so much.
  private static long without(long[] cumulated, int atMost, long weight, long modulus) {
    long sum = 0;
    int sign = 1;
    for (long s = atMost; s >= 0; s -= weight, sign = -sign) {
      long cell = cumulated[(int) s];
      sum = sign > 0 ? Residues.plus(sum, cell, modulus) : Residues.minus(sum, cell, modulus);
    }
    return sum;
  }

  /// How many sets of the players weigh at least the quota.
  BigInteger carrying() {
    int cells = weights.smallerQuota();
    var table = new long[cells];
    var light = new long[residues.size()];
    for (int r = 0; r < residues.size(); r++) {
      long modulus = residues.modulus(r);
      fill(table, cells, modulus);
      for (long cell : table) light[r] = Residues.plus(light[r], cell, modulus);
    }
    return winning(residues.number(light));
  }

  /// How many sets carry, and not without any one of their members: counted at their lightest
  /// member, from heavy to light. Cells that the weight still to come cannot lift are left alone.
  BigInteger minimal() {
    int cells = Math.toIntExact(weights.quota());
    var table = new long[cells];
    var count = new long[residues.size()];
    for (int r = 0; r < residues.size(); r++) {
      count[r] = minimal(table, cells, residues.modulus(r));
    }
    return residues.number(count);
  }

  private long minimal(long[] table, int cells, long modulus) {
    java.util.Arrays.fill(table, 0);
    table[0] = 1;
    long count = 0;
    long prefix = 0;
    long toCome = weights.sum();
    for (int i = weights.players() - 1; i >= 0; i--) {
      long weight = weights.at(i);
      for (long s = Math.max(0, cells - weight); s < cells; s++) {
        count = Residues.plus(count, table[(int) s], modulus);
      }
      toCome -= weight;
      prefix += weight;
      if (weight >= cells) continue;
      int by = (int) weight;
      int bottom = (int) Math.max(by, cells - toCome);
      Residues.addShifted(table, table, by, bottom, (int) Math.min(prefix, cells - 1), modulus);
    }
    return count;
  }

  /// How many sets of each size a player of each weight tips; by size among the players with
  /// weight. By the smaller quota: sizes are mirrored where that is the dual's, which leaves every
  /// share of orders as it is.
  Map<Long, List<BigInteger>> swingsBySize() {
    int players = weights.players();
    int cells = weights.smallerQuota();
    var distinct = weights.distinct();
    var found = new long[distinct.length][players][residues.size()];
    for (int r = 0; r < residues.size(); r++) {
      long modulus = residues.modulus(r);
      var table = bySize(cells, modulus);
      for (int i = 0; i < distinct.length; i++) {
        for (int size = 0; size < players; size++) {
          found[i][size][r] = tipped(table, size, distinct[i], modulus);
        }
      }
    }
    var swings = new TreeMap<Long, List<BigInteger>>();
    for (int i = 0; i < distinct.length; i++) {
      var bySize = new ArrayList<BigInteger>();
      for (var remainders : found[i]) bySize.add(residues.number(remainders));
      swings.put(distinct[i], bySize);
    }
    return swings;
  }

  private long[][] bySize(int cells, long modulus) {
    var table = new long[weights.players() + 1][cells];
    table[0][0] = 1;
    long prefix = 0;
    int taken = 0;
    for (int rank = 0; rank < weights.players(); rank++) {
      long weight = weights.at(rank);
      prefix += weight;
      int top = (int) Math.min(prefix, cells - 1);
      int by = (int) Math.min(weight, cells);
      for (int size = taken; size >= 0; size--) {
        Residues.addShifted(table[size + 1], table[size], by, by, top, modulus);
      }
      taken++;
    }
    for (var row : table) Residues.cumulate(row, cells, modulus);
    return table;
  }

  private static long tipped(long[][] table, int size, long weight, long modulus) {
    long sum = 0;
    long s = table[0].length - 1;
    for (int j = 0; j <= size && s >= 0; j++, s -= weight) {
      var row = table[size - j];
      long below = s - weight >= 0 ? row[(int) (s - weight)] : 0;
      long between = Residues.minus(row[(int) s], below, modulus);
      sum =
          j % 2 == 0 ? Residues.plus(sum, between, modulus) : Residues.minus(sum, between, modulus);
    }
    return sum;
  }
}
