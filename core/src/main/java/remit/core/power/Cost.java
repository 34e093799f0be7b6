package remit.core.power;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What an engine would cost, estimated from the rule alone: never less than it does.
final class Cost {
  private Cost() {}

  /// The most nodes that the diagram of a game can have. A layer's nodes are told apart by what the
  /// players above gave to each different set of weights, and of that by no more than the players
  /// below can make of it.
  static double nodes(Game game) {
    var kinds = game.kinds();
    var atoms = byWeights(game, kinds);
    double nodes = 0;
    double setsAbove = 1;
    for (int layer = 0; layer < kinds.size(); layer++) {
      double setsBelow = 1;
      for (int k = layer; k < kinds.size(); k++) setsBelow *= kinds.get(k).size() + 1;
      double width = 1;
      for (var atom : atoms.entrySet()) {
        width *= width(atom.getKey(), atom.getValue(), kinds, layer, setsBelow);
      }
      nodes += Math.min(setsAbove, width);
      setsAbove *= kinds.get(layer).size() + 1;
    }
    return nodes;
  }

  /// How many rules have the same weights.
  private static Map<List<Long>, Integer> byWeights(Game game, List<List<Integer>> kinds) {
    var atoms = new LinkedHashMap<List<Long>, Integer>();
    for (var atom : Game.atoms(game.rule())) {
      var weights = kinds.stream().map(kind -> atom.weight(kind.getFirst())).toList();
      atoms.merge(weights, 1, Integer::sum);
    }
    return atoms;
  }

  private static double width(
      List<Long> weights, int quotas, List<List<Integer>> kinds, int layer, double setsBelow) {
    double above = 0;
    double below = 0;
    for (int k = 0; k < kinds.size(); k++) {
      double given = (double) weights.get(k) * kinds.get(k).size();
      if (k < layer) above += given;
      else below += given;
    }
    return Math.min(above + 1, quotas * (Math.min(below, setsBelow) + 1));
  }

  /// The steps of counting over a diagram of so many nodes: for each, a product of two rows by
  /// size.
  static double counting(double nodes, int players) {
    double row = players <= LongCounts.MOST_PLAYERS ? players / 2.0 : players * players / 64.0;
    return nodes * row * row / 2;
  }

  /// In words, for people: `about 3 thousand million`.
  static String words(double number) {
    if (number < 1e6) return "about %,.0f".formatted(number);
    if (number < 1e9) return "about %,.0f million".formatted(number / 1e6);
    if (number < 1e15) return "about %,.0f thousand million".formatted(number / 1e9);
    return "more than a million thousand million";
  }
}
