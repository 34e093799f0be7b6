package remit.core.power;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A rule that says which sets of yes-votes carry a motion. Rules are monotone: one more yes never
/// turns a motion that is carried into one that is lost.
///
/// @param players how many vote, at least 1
public record Game(int players, Rule rule) {
  /// The largest number of players that any engine takes.
  public static final int MOST_PLAYERS = 2_000;

  /// A monotone rule.
  public sealed interface Rule {}

  /// The weights of those who vote yes come to at least the quota.
  public static final class Weighted implements Rule {
    private final long[] weights;
    private final long quota;

    /// @param weights one for each player, none negative; their sum must fit in a `long`
    public Weighted(long[] weights, long quota) {
      this.weights = weights.clone();
      this.quota = quota;
      long sum = 0;
      for (long weight : weights) {
        if (weight < 0) throw new IllegalArgumentException("a weight cannot be negative");
        sum = Math.addExact(sum, weight);
      }
    }

    long weight(int player) {
      return weights[player];
    }

    long[] weights() {
      return weights.clone();
    }

    long quota() {
      return quota;
    }

    int size() {
      return weights.length;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Weighted that
          && quota == that.quota
          && Arrays.equals(weights, that.weights);
    }

    @Override
    public int hashCode() {
      return 31 * Arrays.hashCode(weights) + Long.hashCode(quota);
    }
  }

  /// Every one of the rules.
  public record All(List<Rule> rules) implements Rule {
    public All {
      rules = List.copyOf(rules);
    }
  }

  /// At least one of the rules.
  public record Any(List<Rule> rules) implements Rule {
    public Any {
      rules = List.copyOf(rules);
    }
  }

  public Game {
    if (players < 1 || players > MOST_PLAYERS) {
      throw new IllegalArgumentException("a game has 1 to " + MOST_PLAYERS + " players");
    }
    for (var atom : atoms(rule)) {
      if (atom.size() != players) {
        throw new IllegalArgumentException("a rule needs one weight for each player");
      }
    }
  }

  /// `[quota; weights]`, as the literature writes it.
  public static Game weighted(long quota, long... weights) {
    return new Game(weights.length, new Weighted(weights, quota));
  }

  /// The weighted rules in the tree, from left to right.
  static List<Weighted> atoms(Rule rule) {
    return switch (rule) {
      case Weighted atom -> List.of(atom);
      case All(var rules) -> rules.stream().flatMap(r -> atoms(r).stream()).toList();
      case Any(var rules) -> rules.stream().flatMap(r -> atoms(r).stream()).toList();
    };
  }

  /// Whether a motion with these yes-votes is carried.
  public boolean carries(BitSet yes) {
    return carries(rule, yes);
  }

  private static boolean carries(Rule rule, BitSet yes) {
    return switch (rule) {
      case Weighted atom -> yes.stream().mapToLong(atom::weight).sum() >= atom.quota();
      case All(var rules) -> rules.stream().allMatch(r -> carries(r, yes));
      case Any(var rules) -> rules.stream().anyMatch(r -> carries(r, yes));
    };
  }

  /// The players by kind: those whose weights are the same in every rule are interchangeable. The
  /// heaviest kind by the first rule comes first, which keeps diagrams small.
  List<List<Integer>> kinds() {
    var atoms = atoms(rule);
    Map<List<Long>, List<Integer>> kinds = new LinkedHashMap<>();
    for (int player = 0; player < players; player++) {
      int p = player;
      var weights = atoms.stream().map(atom -> atom.weight(p)).toList();
      kinds.computeIfAbsent(weights, _ -> new ArrayList<>()).add(player);
    }
    return kinds.values().stream()
        .sorted((a, b) -> compare(atoms, b.getFirst(), a.getFirst()))
        .map(List::copyOf)
        .toList();
  }

  private static int compare(List<Weighted> atoms, int a, int b) {
    for (var atom : atoms) {
      int order = Long.compare(atom.weight(a), atom.weight(b));
      if (order != 0) return order;
    }
    return Integer.compare(b, a);
  }
}
