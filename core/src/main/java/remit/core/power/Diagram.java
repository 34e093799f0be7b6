package remit.core.power;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A game as a layered decision diagram: one layer for each kind of player, one way out of a node
/// for each number of them who vote yes. Built from weighted rules by merging intervals of
/// equivalent quotas (S. Bolus, EJOR 210, 2011) and joined by *and* and *or*. A node's ways lead to
/// the next layer, or to [#LOST] or [#CARRIED] at once.
public final class Diagram {
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

  private final List<List<Integer>> kinds;
  private final List<int[]> ways = new ArrayList<>();
  private final List<Integer> layers = new ArrayList<>();
  private final Map<List<Integer>, Integer> known = new HashMap<>();
  private final Map<Long, Integer> ands = new HashMap<>();
  private final Map<Long, Integer> ors = new HashMap<>();
  private int root;

  private Diagram(List<List<Integer>> kinds) {
    this.kinds = kinds;
    for (int terminal = 0; terminal < 2; terminal++) {
      ways.add(new int[0]);
      layers.add(Integer.MAX_VALUE);
    }
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

  List<Integer> kind(int layer) {
    return kinds.get(layer);
  }

  int size() {
    return ways.size();
  }

  int layer(int node) {
    return layers.get(node);
  }

  boolean isEnd(int node) {
    return node <= CARRIED;
  }

  int way(int node, int yes) {
    return isEnd(node) ? node : ways.get(node)[yes];
  }

  private int build(Game.Rule rule) throws TooLarge {
    return switch (rule) {
      case Game.Weighted atom -> new Threshold(atom).build(0, atom.quota()).node();
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

  private int node(int layer, int[] to) throws TooLarge {
    boolean ended = isEnd(to[0]);
    for (int way : to) ended &= way == to[0];
    if (ended) return to[0];
    var key = new ArrayList<Integer>(to.length + 1);
    key.add(layer);
    for (int way : to) key.add(way);
    var made = known.get(key);
    if (made != null) return made;
    if (ways.size() >= MOST_NODES) throw new TooLarge();
    ways.add(to);
    layers.add(layer);
    known.put(key, ways.size() - 1);
    return ways.size() - 1;
  }

  int and(int a, int b) throws TooLarge {
    if (a == LOST || b == LOST) return LOST;
    if (a == CARRIED || a == b) return b;
    if (b == CARRIED) return a;
    return joined(ands, a, b, true);
  }

  int or(int a, int b) throws TooLarge {
    if (a == CARRIED || b == CARRIED) return CARRIED;
    if (a == LOST || a == b) return b;
    if (b == LOST) return a;
    return joined(ors, a, b, false);
  }

  private int joined(Map<Long, Integer> memo, int a, int b, boolean both) throws TooLarge {
    long key = (long) Math.min(a, b) << 32 | Math.max(a, b);
    var made = memo.get(key);
    if (made != null) return made;
    var to = new int[ways.get(a).length];
    for (int yes = 0; yes < to.length; yes++) {
      to[yes] = both ? and(way(a, yes), way(b, yes)) : or(way(a, yes), way(b, yes));
    }
    int node = node(layer(a), to);
    memo.put(key, node);
    return node;
  }

  /// The same players, where a set carries exactly when its complement does not block: minimal
  /// blocking sets of this diagram are minimal carrying sets of its dual.
  Diagram dual() throws TooLarge {
    var dual = new Diagram(kinds);
    dual.root = dual.mirrored(this, root, new HashMap<>());
    return dual;
  }

  private int mirrored(Diagram from, int node, Map<Integer, Integer> memo) throws TooLarge {
    if (from.isEnd(node)) return node == LOST ? CARRIED : LOST;
    var made = memo.get(node);
    if (made != null) return made;
    var old = from.ways.get(node);
    var to = new int[old.length];
    for (int yes = 0; yes < to.length; yes++) {
      to[yes] = mirrored(from, old[old.length - 1 - yes], memo);
    }
    int mirror = node(from.layer(node), to);
    memo.put(node, mirror);
    return mirror;
  }

  /// A node for a weighted rule, good for every remaining quota above `above` and up to `upTo`.
  private record Part(int node, long above, long upTo) {}

  /// Builds one weighted rule.
  private final class Threshold {
    private static final long FAR = Long.MAX_VALUE / 4;
    private final long[] weights;
    private final List<TreeMap<Long, Part>> made = new ArrayList<>();

    Threshold(Game.Weighted atom) {
      weights = new long[kinds.size()];
      for (int layer = 0; layer < weights.length; layer++) {
        weights[layer] = atom.weight(kinds.get(layer).getFirst());
        made.add(new TreeMap<>());
      }
    }

    Part build(int layer, long quota) throws TooLarge {
      if (layer == weights.length) {
        return quota <= 0 ? new Part(CARRIED, -FAR, 0) : new Part(LOST, 0, FAR);
      }
      var below = made.get(layer).floorEntry(quota - 1);
      if (below != null && quota <= below.getValue().upTo()) return below.getValue();
      var part = join(layer, quota);
      made.get(layer).put(part.above(), part);
      return part;
    }

    private Part join(int layer, long quota) throws TooLarge {
      var to = new int[kinds.get(layer).size() + 1];
      long above = -FAR;
      long upTo = FAR;
      for (int yes = 0; yes < to.length; yes++) {
        long given = yes * weights[layer];
        var part = build(layer + 1, quota - given);
        to[yes] = part.node();
        if (part.above() > -FAR) above = Math.max(above, part.above() + given);
        if (part.upTo() < FAR) upTo = Math.min(upTo, part.upTo() + given);
      }
      return new Part(node(layer, to), above, upTo);
    }
  }
}
