package remit.core.power;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/// The fewest players whose yes, added to that of given members, carries: the cheapest way through
/// the diagram when the members' yes costs nothing and every other yes costs one.
final class Fewest {
  private static final int NEVER = Integer.MAX_VALUE / 2;

  private final Diagram diagram;
  private final int[] fixed;
  private final Map<Integer, Integer> known = new HashMap<>();

  Fewest(Diagram diagram, BitSet members) {
    this.diagram = diagram;
    fixed = new int[diagram.layers()];
    for (int layer = 0; layer < fixed.length; layer++) {
      fixed[layer] = (int) diagram.kind(layer).stream().filter(members::get).count();
    }
  }

  /// -1 where even everybody together does not carry.
  int find() {
    int fewest = from(diagram.root());
    return fewest >= NEVER ? -1 : fewest;
  }

  private int from(int node) {
    if (diagram.isEnd(node)) return node == Diagram.CARRIED ? 0 : NEVER;
    var made = known.get(node);
    if (made != null) return made;
    int layer = diagram.layer(node);
    int best = NEVER;
    for (int yes = fixed[layer]; yes <= diagram.kind(layer).size(); yes++) {
      best = Math.min(best, yes - fixed[layer] + from(diagram.way(node, yes)));
    }
    known.put(node, best);
    return best;
  }
}
