package remit.core.power;

import java.math.BigInteger;

/// The smallest sets of one weighted rule. The heaviest players show the size; what a set of so
/// many lacks against the heaviest of them is never more than those have above the quota, so that
/// only a narrow table is needed.
final class SmallestSets {
  private final Weights weights;
  private final int size;
  private final int cells;

  SmallestSets(Weights weights) {
    this.weights = weights;
    long sum = 0;
    int taken = 0;
    while (sum < weights.quota()) sum += heaviest(taken++);
    size = taken;
    cells = Math.toIntExact(sum - weights.quota() + 1);
  }

  private long heaviest(int rank) {
    return weights.at(weights.players() - 1 - rank);
  }

  int size() {
    return size;
  }

  BigInteger count() {
    var all = new Binomials().choose(weights.players(), size);
    var residues = Residues.forBits(all.bitLength());
    var count = new long[residues.size()];
    for (int r = 0; r < count.length; r++) count[r] = count(residues.modulus(r));
    return residues.number(count);
  }

  /// `lacks[c][d]`: sets of c players that weigh d less than the c heaviest.
  private long count(long modulus) {
    var lacks = new long[size + 1][cells];
    lacks[0][0] = 1;
    for (int rank = 0; rank < weights.players(); rank++) {
      for (int c = Math.min(rank, size - 1); c >= 0; c--) {
        long more = heaviest(c) - heaviest(rank);
        if (more >= cells) continue;
        int by = (int) more;
        Residues.addShifted(lacks[c + 1], lacks[c], by, by, cells - 1, modulus);
      }
    }
    long count = 0;
    for (long number : lacks[size]) count = Residues.plus(count, number, modulus);
    return count;
  }
}
