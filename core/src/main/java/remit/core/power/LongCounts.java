package remit.core.power;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Counts over a diagram in `long`: completions from below, paths from above. Exact for up to
/// [#MOST_PLAYERS] players, since no count exceeds the number of all sets.
final class LongCounts {
  static final int MOST_PLAYERS = 62;
  private static final long[] NONE = {};

  private final Diagram diagram;
  private final int players;
  private final int[] nodes;
  private final long[][] choose;
  private final long[][] completions;
  private final long[][] paths;

  /// How many players come after the layers above; the last entry is for the ends.
  private final int[] from;

  LongCounts(Diagram diagram, int players) {
    this.diagram = diagram;
    this.players = players;
    nodes = diagram.reachable();
    choose = binomials(players);
    completions = new long[Math.max(2, diagram.root() + 1)][];
    paths = new long[completions.length][];
    from = new int[diagram.layers() + 1];
    for (int layer = diagram.layers() - 1; layer >= 0; layer--) {
      from[layer] = from[layer + 1] + diagram.alike(layer);
    }
  }

  static long[][] binomials(int upTo) {
    var choose = new long[upTo + 1][];
    for (int n = 0; n <= upTo; n++) {
      choose[n] = new long[n + 1];
      choose[n][0] = 1;
      for (int k = 1; k <= n; k++) {
        choose[n][k] = choose[n - 1][k - 1] + (k < n ? choose[n - 1][k] : 0);
      }
    }
    return choose;
  }

  Counted counted() {
    for (int node : nodes) completions[node] = complete(node);
    var swings = new long[diagram.layers()][players + 1];
    int root = diagram.root();
    if (nodes.length > 0) paths[root] = new long[] {1};
    for (int i = nodes.length - 1; i >= 0; i--) {
      int node = nodes[i];
      addSwings(node, swings[diagram.layer(node)]);
      lead(node);
    }
    var winning = Arrays.copyOf(completion(root, 0), players + 1);
    return new Counted(numbers(winning), Arrays.stream(swings).map(LongCounts::numbers).toList());
  }

  private static List<BigInteger> numbers(long[] values) {
    var numbers = new ArrayList<BigInteger>(values.length);
    for (long value : values) numbers.add(BigInteger.valueOf(value));
    return numbers;
  }

  private long[] completion(int node, int layer) {
    return switch (node) {
      case Diagram.LOST -> NONE;
      case Diagram.CARRIED -> choose[from[layer]];
      default -> completions[node];
    };
  }

  private long[] complete(int node) {
    int layer = diagram.layer(node);
    var sum = new long[from[layer] + 1];
    var chosen = choose[diagram.alike(layer)];
    for (int yes = 0; yes < chosen.length; yes++) {
      add(sum, yes, chosen[yes], completion(diagram.way(node, yes), layer + 1));
    }
    return sum;
  }

  /// Adds `times` the values to the sum, each `by` places on.
  private static void add(long[] sum, int by, long times, long[] values) {
    for (int size = 0; size < values.length; size++) sum[by + size] += times * values[size];
  }

  private void addSwings(int node, long[] swings) {
    int layer = diagram.layer(node);
    var others = choose[diagram.alike(layer) - 1];
    var gained = new long[from[layer]];
    for (int yes = 0; yes < others.length; yes++) {
      int more = diagram.way(node, yes + 1);
      int less = diagram.way(node, yes);
      if (more == less) continue;
      add(gained, yes, others[yes], completion(more, layer + 1));
      add(gained, yes, -others[yes], completion(less, layer + 1));
    }
    for (int size = 0; size < gained.length; size++) {
      if (gained[size] != 0) add(swings, size, gained[size], paths[node]);
    }
  }

  private void lead(int node) {
    int layer = diagram.layer(node);
    var chosen = choose[diagram.alike(layer)];
    for (int yes = 0; yes < chosen.length; yes++) {
      int to = diagram.way(node, yes);
      if (diagram.isEnd(to)) continue;
      if (paths[to] == null) paths[to] = new long[players - from[layer + 1] + 1];
      add(paths[to], yes, chosen[yes], paths[node]);
    }
  }
}
