package remit.core.power;

import java.util.BitSet;

/// The fewest players whose yes, added to that of given members, carries: the cheapest way through
/// the diagram when the members' yes costs nothing and every other yes costs one.
final class Fewest {
  private static final int NEVER = Integer.MAX_VALUE / 2;

  private final Diagram diagram;
  private final int[] fixed;
  private final int[] cheapest;

  Fewest(Diagram diagram, BitSet members) {
    this.diagram = diagram;
    fixed = new int[diagram.layers()];
    for (int layer = 0; layer < fixed.length; layer++) {
      fixed[layer] = (int) diagram.kind(layer).stream().filter(members::get).count();
    }
    cheapest = new int[diagram.root() + 2];
    cheapest[Diagram.LOST] = NEVER;
    for (int node : diagram.reachable()) cheapest[node] = from(node);
  }

  private int from(int node) {
    int layer = diagram.layer(node);
    int best = NEVER;
    for (int yes = fixed[layer]; yes <= diagram.alike(layer); yes++) {
      best = Math.min(best, yes - fixed[layer] + cheapest[diagram.way(node, yes)]);
    }
    return best;
  }

  /// -1 where even everybody together does not carry.
  int find() {
    int fewest = cheapest[diagram.root()];
    return fewest >= NEVER ? -1 : fewest;
  }

  /// The fewest from a node on.
  int at(int node) {
    return cheapest[node];
  }
}
