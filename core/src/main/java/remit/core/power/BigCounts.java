package remit.core.power;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Counts over a diagram in whole numbers of any size: completions from below, paths from above,
/// each by size in one number as [Sizes] packs them.
final class BigCounts {
  private final Diagram diagram;
  private final int[] nodes;
  private final Sizes sizes;
  private final BigInteger[] completions;
  private final BigInteger[] paths;
  private final BigInteger[] carriedFrom;

  BigCounts(Diagram diagram, int players) {
    this.diagram = diagram;
    nodes = diagram.reachable();
    sizes = new Sizes(players);
    completions = new BigInteger[Math.max(2, diagram.root() + 1)];
    paths = new BigInteger[completions.length];
    Arrays.fill(completions, BigInteger.ZERO);
    Arrays.fill(paths, BigInteger.ZERO);
    carriedFrom = new BigInteger[diagram.layers() + 1];
    int after = 0;
    carriedFrom[diagram.layers()] = BigInteger.ONE;
    for (int layer = diagram.layers() - 1; layer >= 0; layer--) {
      after += diagram.alike(layer);
      carriedFrom[layer] = sizes.all(after);
    }
  }

  Counted counted() {
    for (int node : nodes) completions[node] = complete(node);
    int root = diagram.root();
    paths[root] = BigInteger.ONE;
    var swings = new BigInteger[diagram.layers()];
    Arrays.fill(swings, BigInteger.ZERO);
    for (int i = nodes.length - 1; i >= 0; i--) {
      int node = nodes[i];
      int layer = diagram.layer(node);
      swings[layer] = swings[layer].add(paths[node].multiply(gained(node)));
      lead(node);
    }
    var bySize = new ArrayList<List<BigInteger>>();
    for (var packed : swings) bySize.add(sizes.numbers(packed));
    return new Counted(sizes.numbers(completion(root, 0)), bySize);
  }

  private BigInteger completion(int node, int layer) {
    return node == Diagram.CARRIED ? carriedFrom[layer] : completions[node];
  }

  private BigInteger chosen(int among, int yes) {
    return sizes.of(sizes.choose(among, yes), yes);
  }

  private BigInteger complete(int node) {
    int layer = diagram.layer(node);
    int alike = diagram.alike(layer);
    var sum = BigInteger.ZERO;
    for (int yes = 0; yes <= alike; yes++) {
      sum = sum.add(chosen(alike, yes).multiply(completion(diagram.way(node, yes), layer + 1)));
    }
    return sum;
  }

  private BigInteger gained(int node) {
    int layer = diagram.layer(node);
    int others = diagram.alike(layer) - 1;
    var gained = BigInteger.ZERO;
    for (int yes = 0; yes <= others; yes++) {
      var more = completion(diagram.way(node, yes + 1), layer + 1);
      var less = completion(diagram.way(node, yes), layer + 1);
      gained = gained.add(chosen(others, yes).multiply(more.subtract(less)));
    }
    return gained;
  }

  private void lead(int node) {
    int alike = diagram.alike(diagram.layer(node));
    for (int yes = 0; yes <= alike; yes++) {
      int to = diagram.way(node, yes);
      if (!diagram.isEnd(to)) {
        paths[to] = paths[to].add(paths[node].multiply(chosen(alike, yes)));
      }
    }
  }
}
