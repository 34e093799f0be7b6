package remit.core.power;

import java.util.Arrays;
import java.util.List;

/// Builds the nodes of one weighted rule from the last layer up. Every node stands for an interval
/// of remaining quotas that nothing below can tell apart (S. Bolus, EJOR 210, 2011).
final class Threshold {
  private static final long FAR = Long.MAX_VALUE / 4;

  private final Diagram diagram;
  private final long[] weights;
  private final int[] alike;
  private final Intervals[] made;

  /// The interval of the node that was last asked for: above this, and up to that.
  private long above;

  private long upTo;

  Threshold(Diagram diagram, List<List<Integer>> kinds, Game.Weighted atom) {
    this.diagram = diagram;
    weights = new long[kinds.size()];
    alike = new int[weights.length];
    made = new Intervals[weights.length];
    for (int layer = 0; layer < weights.length; layer++) {
      weights[layer] = atom.weight(kinds.get(layer).getFirst());
      alike[layer] = kinds.get(layer).size();
      made[layer] = new Intervals();
    }
  }

  int build(long quota) throws Diagram.TooLarge {
    return build(0, quota);
  }

  private int build(int layer, long quota) throws Diagram.TooLarge {
    if (layer == weights.length) {
      above = quota <= 0 ? -FAR : 0;
      upTo = quota <= 0 ? 0 : FAR;
      return quota <= 0 ? Diagram.CARRIED : Diagram.LOST;
    }
    int known = made[layer].find(quota);
    if (known < 0) return join(layer, quota);
    above = made[layer].above[known];
    upTo = made[layer].upTo[known];
    return made[layer].node[known];
  }

  private int join(int layer, long quota) throws Diagram.TooLarge {
    var to = new int[alike[layer] + 1];
    long low = -FAR;
    long high = FAR;
    for (int yes = 0; yes < to.length; yes++) {
      long given = yes * weights[layer];
      to[yes] = build(layer + 1, quota - given);
      if (above > -FAR) low = Math.max(low, above + given);
      if (upTo < FAR) high = Math.min(high, upTo + given);
    }
    int node = diagram.node(layer, to);
    above = low;
    upTo = high;
    made[layer].add(low, high, node);
    return node;
  }

  /// Disjoint intervals in order.
  private static final class Intervals {
    private long[] above = new long[16];
    private long[] upTo = new long[16];
    private int[] node = new int[16];
    private int size;

    /// Where the interval stands that holds the quota; negative where none does.
    int find(long quota) {
      int at = Arrays.binarySearch(above, 0, size, quota - 1);
      int last = at >= 0 ? at : -at - 2;
      return last >= 0 && quota <= upTo[last] ? last : -1;
    }

    void add(long low, long high, int made) {
      if (size == above.length) {
        above = Arrays.copyOf(above, 2 * size);
        upTo = Arrays.copyOf(upTo, 2 * size);
        node = Arrays.copyOf(node, 2 * size);
      }
      int at = -Arrays.binarySearch(above, 0, size, low) - 1;
      System.arraycopy(above, at, above, at + 1, size - at);
      System.arraycopy(upTo, at, upTo, at + 1, size - at);
      System.arraycopy(node, at, node, at + 1, size - at);
      above[at] = low;
      upTo[at] = high;
      node[at] = made;
      size++;
    }
  }
}
