package remit.core.power;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Sets just large enough: they carry, and without any one of their members they do not.
///
/// @param count how many there are
/// @param smallestSize the size of the smallest; 0 where the empty set carries or none does
/// @param smallestCount how many there are of that size
public record Minimal(BigInteger count, int smallestSize, BigInteger smallestCount) {
  /// Counts for a diagram. D(u, l) is the number of sets that carry at u, not without any of their
  /// members below u, and not at l, where l stands for what the set would be without one of the
  /// members above: D(u, l) = sum over yes of D(u[yes], l[yes] or u[yes - 1]).
  static Minimal of(Diagram diagram, Sizes sizes) throws Diagram.TooLarge {
    var numbers = sizes.numbers(new Counter(diagram, sizes).count(diagram.root(), Diagram.LOST, 0));
    for (int size = 0; size < numbers.size(); size++) {
      if (numbers.get(size).signum() > 0) {
        return new Minimal(total(numbers), size, numbers.get(size));
      }
    }
    return new Minimal(BigInteger.ZERO, 0, BigInteger.ZERO);
  }

  private static BigInteger total(List<BigInteger> numbers) {
    return numbers.stream().reduce(BigInteger.ZERO, BigInteger::add);
  }

  private static final class Counter {
    private final Diagram diagram;
    private final Sizes sizes;
    private final Map<Long, BigInteger> known = new HashMap<>();

    Counter(Diagram diagram, Sizes sizes) {
      this.diagram = diagram;
      this.sizes = sizes;
    }

    BigInteger count(int node, int without, int layer) throws Diagram.TooLarge {
      if (node == Diagram.LOST || node == without || without == Diagram.CARRIED) {
        return BigInteger.ZERO;
      }
      if (node == Diagram.CARRIED) {
        return emptyCarries(without) ? BigInteger.ZERO : BigInteger.ONE;
      }
      long key = (long) node << 32 | without;
      var made = known.get(key);
      if (made == null) {
        made = sum(node, without, layer);
        known.put(key, made);
      }
      return made;
    }

    private BigInteger sum(int node, int without, int layer) throws Diagram.TooLarge {
      var sum = BigInteger.ZERO;
      int alike = diagram.kind(layer).size();
      for (int yes = 0; yes <= alike; yes++) {
        int less = yes == 0 ? Diagram.LOST : diagram.way(node, yes - 1);
        int others = diagram.or(diagram.way(without, yes), less);
        var rest = count(diagram.way(node, yes), others, layer + 1);
        sum = sum.add(sizes.of(sizes.choose(alike, yes), yes).multiply(rest));
      }
      return sum;
    }

    private boolean emptyCarries(int node) {
      int at = node;
      while (!diagram.isEnd(at)) at = diagram.way(at, 0);
      return at == Diagram.CARRIED;
    }
  }
}
