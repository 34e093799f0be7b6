package remit.core.power;

import java.util.Arrays;
import java.util.List;

/// A game as a layered decision diagram: one layer for each kind of player, one way out of a node
/// for each number of them who vote yes. Weighted rules are built by [Threshold] and joined by
/// *and* and *or*. A node's ways lead to the next layer, or to [#LOST] or [#CARRIED] at once.
final class Diagram {
  static final int LOST = 0;
  static final int CARRIED = 1;

  /// Beyond so many nodes the diagram is not built.
  static final int MOST_NODES = 4_000_000;

  /// The diagram would be larger than [#MOST_NODES].
  static final class TooLarge extends Exception {
    private static final long serialVersionUID = 1;

    TooLarge() {
      super("the diagram would have more than " + MOST_NODES + " nodes", null, false, false);
    }
  }

  /// How two nodes are joined.
  private enum Join {
    BOTH,
    EITHER
  }

  private final List<List<Integer>> kinds;
  private final NodeTable nodes = new NodeTable();
  private final PairMap ands = new PairMap();
  private final PairMap ors = new PairMap();
  private int root;

  private Diagram(List<List<Integer>> kinds) {
    this.kinds = kinds;
  }

  static Diagram of(Game game) throws TooLarge {
    var diagram = new Diagram(game.kinds());
    diagram.root = diagram.build(game.rule());
    return diagram;
  }

  int root() {
    return root;
  }

  int layers() {
    return kinds.size();
  }

  /// The players of a layer, by their numbers in the game.
  List<Integer> kind(int layer) {
    return kinds.get(layer);
  }

  int alike(int layer) {
    return kinds.get(layer).size();
  }

  int size() {
    return nodes.size();
  }

  int layer(int node) {
    return nodes.layer(node);
  }

  boolean isEnd(int node) {
    return node <= CARRIED;
  }

  int way(int node, int yes) {
    return node <= CARRIED ? node : nodes.way(node, yes);
  }

  /// The nodes that can be come to from the root, in the order of their numbers: what a node's ways
  /// lead to stands before it.
  int[] reachable() {
    var reached = new boolean[size()];
    reached[root] = true;
    int count = 0;
    for (int node = root; node > CARRIED; node--) {
      if (!reached[node]) continue;
      count++;
      for (int yes = 0; yes <= alike(layer(node)); yes++) reached[way(node, yes)] = true;
    }
    var found = new int[count];
    int at = 0;
    for (int node = CARRIED + 1; node <= root; node++) if (reached[node]) found[at++] = node;
    return found;
  }

  private int build(Game.Rule rule) throws TooLarge {
    return switch (rule) {
      case Game.Weighted atom -> new Threshold(this, kinds, atom).build(atom.quota());
      case Game.All(var rules) -> {
        int all = CARRIED;
        for (var r : rules) all = and(all, build(r));
        yield all;
      }
      case Game.Any(var rules) -> {
        int any = LOST;
        for (var r : rules) any = or(any, build(r));
        yield any;
      }
    };
  }

  /// The node with these ways; the end that all of them are, where they are one.
  int node(int layer, int[] to) throws TooLarge {
    boolean ended = isEnd(to[0]);
    for (int way : to) ended &= way == to[0];
    if (ended) return to[0];
    if (nodes.size() >= MOST_NODES) throw new TooLarge();
    return nodes.node(layer, to);
  }

  int and(int a, int b) throws TooLarge {
    if (a == LOST || b == LOST) return LOST;
    if (a == CARRIED || a == b) return b;
    if (b == CARRIED) return a;
    return joined(ands, a, b, Join.BOTH);
  }

  int or(int a, int b) throws TooLarge {
    if (a == CARRIED || b == CARRIED) return CARRIED;
    if (a == LOST || a == b) return b;
    if (b == LOST) return a;
    return joined(ors, a, b, Join.EITHER);
  }

  private int joined(PairMap memo, int a, int b, Join join) throws TooLarge {
    long key = (long) Math.min(a, b) << 32 | Math.max(a, b);
    int known = memo.get(key);
    if (known != PairMap.NONE) return known;
    var to = new int[alike(layer(a)) + 1];
    for (int yes = 0; yes < to.length; yes++) {
      to[yes] =
          switch (join) {
            case BOTH -> and(way(a, yes), way(b, yes));
            case EITHER -> or(way(a, yes), way(b, yes));
          };
    }
    int node = node(layer(a), to);
    memo.add(key, node);
    return node;
  }

  /// The same players, where a set carries exactly when its complement does not block: minimal
  /// blocking sets of this diagram are minimal carrying sets of its dual.
  Diagram dual() throws TooLarge {
    var dual = new Diagram(kinds);
    var mirror = new int[size()];
    Arrays.fill(mirror, LOST);
    mirror[LOST] = CARRIED;
    for (int node : reachable()) {
      int last = alike(layer(node));
      var to = new int[last + 1];
      for (int yes = 0; yes <= last; yes++) to[yes] = mirror[way(node, last - yes)];
      mirror[node] = dual.node(layer(node), to);
    }
    dual.root = mirror[root];
    return dual;
  }
}
