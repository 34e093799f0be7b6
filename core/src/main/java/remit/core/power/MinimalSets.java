package remit.core.power;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/// Counts the minimal carrying sets of a diagram. D(u, l) is the number of sets that carry at u,
/// not without any of their members below u, and not at l, where l stands for what the set would be
/// without one of the members above: D(u, l) = sum over yes of D(u[yes], l[yes] or u[yes - 1]).
final class MinimalSets {
  private final Diagram diagram;
  private final Binomials binomials = new Binomials();
  private final PairMap known = new PairMap();
  private final List<BigInteger> counts = new ArrayList<>();

  private MinimalSets(Diagram diagram) {
    this.diagram = diagram;
  }

  static BigInteger count(Diagram diagram) throws Diagram.TooLarge {
    return new MinimalSets(diagram).count(diagram.root(), Diagram.LOST, 0);
  }

  private BigInteger count(int node, int without, int layer) throws Diagram.TooLarge {
    if (node == Diagram.LOST || node == without || without == Diagram.CARRIED) {
      return BigInteger.ZERO;
    }
    if (node == Diagram.CARRIED) return emptyCarries(without) ? BigInteger.ZERO : BigInteger.ONE;
    long key = (long) node << 32 | without;
    int at = known.get(key);
    if (at != PairMap.NONE) return counts.get(at);
    var sum = sum(node, without, layer);
    known.add(key, counts.size());
    counts.add(sum);
    return sum;
  }

  private BigInteger sum(int node, int without, int layer) throws Diagram.TooLarge {
    var sum = BigInteger.ZERO;
    int alike = diagram.alike(layer);
    for (int yes = 0; yes <= alike; yes++) {
      int less = yes == 0 ? Diagram.LOST : diagram.way(node, yes - 1);
      int others = diagram.or(diagram.way(without, yes), less);
      var rest = count(diagram.way(node, yes), others, layer + 1);
      if (rest.signum() != 0) sum = sum.add(binomials.choose(alike, yes).multiply(rest));
    }
    return sum;
  }

  private boolean emptyCarries(int node) {
    int at = node;
    while (!diagram.isEnd(at)) at = diagram.way(at, 0);
    return at == Diagram.CARRIED;
  }
}
