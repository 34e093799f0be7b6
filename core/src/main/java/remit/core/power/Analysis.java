package remit.core.power;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import remit.core.kernel.Fraction;

/// Everything that a diagram tells of a game, exactly.
///
/// @param winning how many of all sets of players carry
/// @param players the power of each player, in the order of the game
/// @param diagramNodes how large the diagram is, for those who tune
public record Analysis(
    BigInteger winning,
    List<Power> players,
    Minimal minimalWinning,
    Minimal minimalBlocking,
    int diagramNodes) {
  public Analysis {
    players = List.copyOf(players);
  }

  /// What the engine answers.
  public sealed interface Answer {}

  /// @param game the game, for further questions
  public record Exact(Analysis analysis, Game game, Diagram diagram) implements Answer {
    public Bloc bloc(BitSet members) {
      return Analysis.bloc(game, diagram, members);
    }
  }

  /// The rule is too large for exact work.
  public record TooLarge(String because) implements Answer {}

  public static Answer of(Game game) {
    try {
      var diagram = Diagram.of(game);
      var sizes = new Sizes(game.players());
      return new Exact(new Counting(game, diagram, sizes).analysis(), game, diagram);
    } catch (Diagram.TooLarge tooLarge) {
      return new TooLarge(String.valueOf(tooLarge.getMessage()));
    }
  }

  /// The share of all sets of players that carry: the chance of a motion when everybody votes by
  /// the toss of a coin.
  public Fraction chanceByCoin() {
    return new Fraction(winning, BigInteger.ONE.shiftLeft(players.size()));
  }

  /// What some players acting as one can do.
  ///
  /// @param needsAtLeast the fewest others whose yes they need; -1 where even everybody does not
  ///   carry
  public record Bloc(boolean canCarryAlone, boolean canBlockAlone, int needsAtLeast) {}

  static Bloc bloc(Game game, Diagram diagram, BitSet members) {
    var others = new BitSet();
    others.set(0, game.players());
    others.andNot(members);
    int fewest = new Fewest(diagram, members).find();
    return new Bloc(fewest == 0, !game.carries(others), fewest);
  }

  /// Counts over a diagram: completions from below, paths from above.
  private static final class Counting {
    private final Game game;
    private final Diagram diagram;
    private final Sizes sizes;
    private final BigInteger[] completions;
    private final BigInteger[] paths;
    private final BigInteger[] carriedFrom;

    Counting(Game game, Diagram diagram, Sizes sizes) {
      this.game = game;
      this.diagram = diagram;
      this.sizes = sizes;
      completions = new BigInteger[diagram.size()];
      paths = new BigInteger[diagram.size()];
      Arrays.fill(completions, BigInteger.ZERO);
      Arrays.fill(paths, BigInteger.ZERO);
      carriedFrom = new BigInteger[diagram.layers() + 1];
    }

    Analysis analysis() throws Diagram.TooLarge {
      int after = 0;
      carriedFrom[diagram.layers()] = BigInteger.ONE;
      for (int layer = diagram.layers() - 1; layer >= 0; layer--) {
        after += diagram.kind(layer).size();
        carriedFrom[layer] = sizes.all(after);
      }
      var byLayer = reachable();
      for (int layer = diagram.layers() - 1; layer >= 0; layer--)
        complete(byLayer.get(layer), layer);
      int root = diagram.root();
      var winning = sizes.total(completion(root, 0));
      paths[root] = BigInteger.ONE;
      var swings = new ArrayList<List<BigInteger>>();
      for (int layer = 0; layer < diagram.layers(); layer++) {
        swings.add(sizes.numbers(swings(byLayer.get(layer), layer)));
        lead(byLayer.get(layer), layer);
      }
      return new Analysis(
          winning,
          powers(swings, winning),
          Minimal.of(diagram, sizes),
          Minimal.of(diagram.dual(), sizes),
          byLayer.stream().mapToInt(List::size).sum());
    }

    private List<List<Integer>> reachable() {
      var byLayer = new ArrayList<List<Integer>>();
      for (int layer = 0; layer < diagram.layers(); layer++) byLayer.add(new ArrayList<>());
      var seen = new BitSet();
      var next = List.of(diagram.root());
      for (int layer = 0; layer < diagram.layers(); layer++) {
        var below = new ArrayList<Integer>();
        for (int node : next) {
          if (diagram.isEnd(node) || seen.get(node)) continue;
          seen.set(node);
          byLayer.get(layer).add(node);
          for (int yes = 0; yes <= diagram.kind(layer).size(); yes++)
            below.add(diagram.way(node, yes));
        }
        next = below;
      }
      return byLayer;
    }

    private BigInteger completion(int node, int layer) {
      return node == Diagram.CARRIED ? carriedFrom[layer] : completions[node];
    }

    private BigInteger chosen(int among, int yes) {
      return sizes.of(sizes.choose(among, yes), yes);
    }

    private void complete(List<Integer> nodes, int layer) {
      int alike = diagram.kind(layer).size();
      for (int node : nodes) {
        var sum = BigInteger.ZERO;
        for (int yes = 0; yes <= alike; yes++) {
          sum = sum.add(chosen(alike, yes).multiply(completion(diagram.way(node, yes), layer + 1)));
        }
        completions[node] = sum;
      }
    }

    private BigInteger swings(List<Integer> nodes, int layer) {
      int others = diagram.kind(layer).size() - 1;
      var sum = BigInteger.ZERO;
      for (int node : nodes) {
        var gained = BigInteger.ZERO;
        for (int yes = 0; yes <= others; yes++) {
          var more = completion(diagram.way(node, yes + 1), layer + 1);
          var less = completion(diagram.way(node, yes), layer + 1);
          gained = gained.add(chosen(others, yes).multiply(more.subtract(less)));
        }
        sum = sum.add(paths[node].multiply(gained));
      }
      return sum;
    }

    private void lead(List<Integer> nodes, int layer) {
      int alike = diagram.kind(layer).size();
      for (int node : nodes) {
        for (int yes = 0; yes <= alike; yes++) {
          int to = diagram.way(node, yes);
          if (!diagram.isEnd(to))
            paths[to] = paths[to].add(paths[node].multiply(chosen(alike, yes)));
        }
      }
    }

    private List<Power> powers(List<List<BigInteger>> swings, BigInteger winning) {
      var orders = new Power.Orders(game.players());
      var all = BigInteger.ZERO;
      for (int layer = 0; layer < diagram.layers(); layer++) {
        var one = swings.get(layer).stream().reduce(BigInteger.ZERO, BigInteger::add);
        all = all.add(one.multiply(BigInteger.valueOf(diagram.kind(layer).size())));
      }
      var powers = new Power[game.players()];
      for (int layer = 0; layer < diagram.layers(); layer++) {
        var power = Power.of(swings.get(layer), winning, all, orders);
        for (int player : diagram.kind(layer)) powers[player] = power;
      }
      return List.of(powers);
    }
  }
}
