package remit.core.power;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// The choice between counting a game by diagram and by table, and the work.
final class Engines {
  /// Steps that take some ten seconds.
  private static final double MOST_STEPS = 1e10;

  /// Below this many steps a diagram answers at once, and tells more than a table.
  private static final double FEW_STEPS = 2e6;

  /// Cells of a table: 8 bytes each.
  private static final long MOST_CELLS = 1 << 26;

  private final Game game;
  private final Analysis.Effort effort;

  Engines(Game game, Analysis.Effort effort) {
    this.game = game;
    this.effort = effort;
  }

  /// How a game is counted.
  enum Way {
    DIAGRAM,
    TABLE
  }

  static Engines exact(Game game) {
    return new Engines(game, Analysis.Effort.EXACT);
  }

  /// The answer of one engine, whatever it costs.
  Analysis.Answer by(Way way) {
    return switch (way) {
      case DIAGRAM -> byDiagram();
      case TABLE -> byTable(table().orElseThrow());
    };
  }

  Analysis.Answer answer() {
    double nodes = Cost.nodes(game);
    double steps = Cost.counting(nodes, game.players());
    boolean diagramFits = nodes <= Diagram.MOST_NODES && steps <= MOST_STEPS;
    var table = table();
    if (diagramFits && (steps <= FEW_STEPS || table.isEmpty())) return byDiagram();
    if (table.isPresent()) return byTable(table.get());
    return diagramFits ? byDiagram() : tooLarge(because(nodes, steps));
  }

  private Analysis.Answer tooLarge(String because) {
    return switch (effort) {
      case EXACT -> new Analysis.TooLarge(because);
      case APPROXIMATE -> new Analysis.Sampled(new Sampling(game).estimate(), because);
    };
  }

  private String because(double nodes, double steps) {
    return "exact work on %d players with %d kinds of weight would take a diagram of up to %s nodes and %s steps; the limits are %s and %s"
        .formatted(
            game.players(),
            game.kinds().size(),
            Cost.words(nodes),
            Cost.words(steps),
            Cost.words(Diagram.MOST_NODES),
            Cost.words(MOST_STEPS));
  }

  private Analysis.Answer byDiagram() {
    try {
      var diagram = Diagram.of(game);
      var dual = diagram.dual();
      var counted = Counted.of(diagram, game.players());
      var blocking = Minimal.blocking(counted.winning());
      var analysis =
          new Analysis(
              Counted.total(counted.winning()),
              powers(diagram, counted),
              Minimal.of(MinimalSets.count(diagram), counted.winning()),
              Minimal.of(MinimalSets.count(dual), blocking));
      return new Analysis.Worked(analysis, game, new DiagramCoalitions(diagram, dual));
    } catch (Diagram.TooLarge tooLarge) {
      return tooLarge(String.valueOf(tooLarge.getMessage()));
    }
  }

  private List<Power> powers(Diagram diagram, Counted counted) {
    var all = BigInteger.ZERO;
    var layerOf = new int[game.players()];
    for (int layer = 0; layer < diagram.layers(); layer++) {
      var one = Counted.total(counted.swings().get(layer));
      all = all.add(one.multiply(BigInteger.valueOf(diagram.alike(layer))));
      for (int player : diagram.kind(layer)) layerOf[player] = layer;
    }
    var totals = new Power.Totals(game.players(), Counted.total(counted.winning()), all);
    var orders = new Power.Orders(game.players());
    var byLayer =
        counted.swings().stream()
            .map(bySize -> Power.of(Counted.total(bySize), orders.share(bySize), totals))
            .toList();
    return IntStream.range(0, game.players()).mapToObj(p -> byLayer.get(layerOf[p])).toList();
  }

  /// The one weighted rule of the game, where a table of it is small enough.
  private Optional<Game.Weighted> table() {
    if (!(game.rule() instanceof Game.Weighted rule)) return Optional.empty();
    var weights = Weights.of(rule.weights(), rule.quota());
    if (rule.quota() < 1 || rule.quota() > weights.sum()) return Optional.empty();
    long cells = Math.max(rule.quota(), weights.dual().quota());
    double steps = weights.additions(cells) * residues(weights);
    return cells <= MOST_CELLS && steps <= MOST_STEPS ? Optional.of(rule) : Optional.empty();
  }

  private static int residues(Weights weights) {
    return 1 + weights.players() / 61;
  }

  private Analysis.Answer byTable(Game.Weighted rule) {
    var weights = Weights.of(rule.weights(), rule.quota());
    int unweighted = game.players() - weights.players();
    var found = new WeightTable(weights).swings();
    var winning = found.winning().shiftLeft(unweighted);
    var swings = new ArrayList<BigInteger>();
    for (long weight : rule.weights()) {
      var one = found.swings().getOrDefault(weight, BigInteger.ZERO);
      swings.add(one.shiftLeft(weight == 0 ? 0 : unweighted));
    }
    var all = swings.stream().reduce(BigInteger.ZERO, BigInteger::add);
    var totals = new Power.Totals(game.players(), winning, all);
    var pivots = pivots(rule, weights);
    var powers =
        IntStream.range(0, game.players())
            .mapToObj(p -> Power.of(swings.get(p), pivots.apply(p), totals))
            .toList();
    return new Analysis.Worked(
        new Analysis(winning, powers, minimal(weights), minimal(weights.dual())),
        game,
        new TableCoalitions(rule));
  }

  private static Minimal minimal(Weights weights) {
    var smallest = new SmallestSets(weights);
    return new Minimal(new WeightTable(weights).minimal(), smallest.size(), smallest.count());
  }

  /// The Shapley-Shubik index by player: exact where that is not too much work, else as asked.
  private IntFunction<Pivots> pivots(Game.Weighted rule, Weights weights) {
    double players = weights.players();
    double cells = weights.smallerQuota();
    double steps = players * players / 2 * cells * residues(weights);
    if (steps <= MOST_STEPS && players * cells <= MOST_CELLS) {
      return exactPivots(rule, weights);
    }
    if (effort == Analysis.Effort.EXACT) {
      var not =
          new Pivots.NotWorkedOut(
              "the exact share would take %s steps".formatted(Cost.words(steps)));
      return _ -> not;
    }
    return nearPivots(rule, weights);
  }

  private static IntFunction<Pivots> exactPivots(Game.Weighted rule, Weights weights) {
    var orders = new Power.Orders(weights.players());
    var shares = new java.util.HashMap<Long, Pivots>();
    shares.put(0L, new Pivots.Exact(remit.core.kernel.Fraction.ZERO));
    new WeightTable(weights)
        .swingsBySize()
        .forEach((weight, bySize) -> shares.put(weight, orders.share(bySize)));
    return player -> java.util.Objects.requireNonNull(shares.get(rule.weight(player)));
  }

  private static IntFunction<Pivots> nearPivots(Game.Weighted rule, Weights weights) {
    if (weights.players() > PivotQuadrature.MOST_PLAYERS) {
      var not = new Pivots.NotWorkedOut("there are too many players for quadrature");
      return _ -> not;
    }
    var shares = new PivotQuadrature(weights).shares();
    double sum = IntStream.range(0, rule.size()).mapToDouble(p -> share(shares, rule, p)).sum();
    if (Math.abs(sum - 1) > PivotQuadrature.ERROR * weights.players()) {
      throw new IllegalStateException("the shares of orders add up to " + sum);
    }
    var within = BigDecimal.valueOf(PivotQuadrature.ERROR);
    return player ->
        new Pivots.Near(new BigDecimal(share(shares, rule, player), MathContext.DECIMAL64), within);
  }

  private static double share(Map<Long, Double> shares, Game.Weighted rule, int player) {
    return shares.getOrDefault(rule.weight(player), 0.0);
  }
}
