package remit.core.power;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/// The Shapley-Shubik index of one weighted rule by quadrature of the multilinear extension: the
/// share of orders in which a player tips is the integral, over t from 0 to 1, of the chance that
/// it tips when every other votes yes with chance t (G. Owen, 1972). The points t and 1 - t of a
/// Gauss-Legendre rule share one table: tipping the game at t is tipping its dual at 1 - t, and the
/// ratio t / (1 - t) is then never above 1, which keeps the alternating look-ups stable.
///
/// A double has the rounding that this leaves; [#ERROR] is what is promised, and the shares must
/// add up to 1 as closely.
final class PivotQuadrature {
  /// No share is further from the exact one.
  static final double ERROR = 1e-13;

  /// Smaller chances than 2^-1000 would leave the range of a double.
  static final int MOST_PLAYERS = 1000;

  private final Weights weights;
  private final int points;
  private final int cells;
  private final double[] table;

  PivotQuadrature(Weights weights) {
    this.weights = weights;
    points = points(weights.players());
    cells = Math.toIntExact(Math.max(weights.quota(), weights.dual().quota()));
    table = new double[cells];
  }

  /// An even number of points: the integrand has degree below the number of players, for which half
  /// as many points are exact; it is as narrow as one over the root of that number, so that far
  /// fewer are enough.
  static int points(int players) {
    int exact = 2 * ((players + 3) / 4);
    int enough = 2 * (int) Math.ceil(1.75 * Math.sqrt(players));
    return Math.max(2, Math.min(exact, enough));
  }

  static double additions(Weights weights) {
    long cells = Math.max(weights.quota(), weights.dual().quota());
    return weights.additions(cells) * points(weights.players()) / 2;
  }

  /// The share by weight.
  Map<Long, Double> shares() {
    var distinct = weights.distinct();
    var sums = new double[distinct.length];
    var rule = GaussLegendre.on01(points);
    for (int p = 0; p < points / 2; p++) {
      double t = rule.at(p);
      fill(t);
      for (int i = 0; i < distinct.length; i++) {
        double tips =
            tips(weights.quota(), distinct[i], t) + tips(weights.dual().quota(), distinct[i], t);
        sums[i] += rule.weight(p) * tips;
      }
    }
    var shares = new TreeMap<Long, Double>();
    for (int i = 0; i < distinct.length; i++) shares.put(distinct[i], sums[i]);
    return shares;
  }

  /// The chance of each weight up to the larger quota, then of at most so much.
  private void fill(double t) {
    double ratio = t / (1 - t);
    Arrays.fill(table, 0);
    table[0] = Math.pow(1 - t, weights.players());
    long prefix = 0;
    for (int rank = 0; rank < weights.players(); rank++) {
      long weight = weights.at(rank);
      prefix += weight;
      if (weight >= cells) continue;
      int by = (int) weight;
      addShifted(table, by, (int) Math.min(prefix, cells - 1), ratio);
    }
    for (int s = 1; s < cells; s++) table[s] += table[s - 1];
  }

  private static void addShifted(double[] table, int by, int top, double ratio) {
    for (int s = top; s >= by; s--) table[s] += ratio * table[s - by];
  }

  /// The chance that the others weigh less than the quota and no less than is missing of it.
  private double tips(long quota, long weight, double t) {
    double ratio = t / (1 - t);
    double without = 0;
    double factor = 1;
    for (long s = quota - 1; s >= 0; s -= weight) {
      without += factor * table[(int) s];
      factor *= -ratio;
    }
    without /= 1 - t;
    return (without - table[(int) quota - 1]) / t;
  }
}
