package remit.core.power;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import remit.testkit.Gen;
import remit.testkit.Property;

/// One game counted in several ways.
class EnginesTest {
  private static Gen<Game.Weighted> weighted(int players, int weight) {
    return Gen.between(1, players)
        .flatMap(n ->
            choices -> {
              var weights = new long[n];
              for (int p = 0; p < n; p++) weights[p] = choices.next(weight);
              weights[choices.next(n)] += 1;
              long sum = Arrays.stream(weights).sum();
              return new Game.Weighted(weights, 1 + choices.next(sum));
            });
  }

  private static Game game(Game.Weighted rule) {
    return new Game(rule.size(), rule);
  }

  @Test
  void theTableCountsWhatTheDiagramCounts() {
    Property.forAll(
        weighted(14, 20),
        rule -> {
          var byDiagram =
              assertInstanceOf(
                  Analysis.Worked.class, Engines.exact(game(rule)).by(Engines.Way.DIAGRAM));
          var byTable =
              assertInstanceOf(
                  Analysis.Worked.class, Engines.exact(game(rule)).by(Engines.Way.TABLE));
          assertEquals(byDiagram.analysis(), byTable.analysis());
        });
  }

  @Test
  void bothAnswerTheSameAboutBlocs() {
    Property.forAll(
        300,
        weighted(7, 9),
        rule -> {
          var game = game(rule);
          var diagram = assertInstanceOf(Analysis.Worked.class, Analysis.of(game)).coalitions();
          var table = new TableCoalitions(rule);
          for (long set = 0; set < 1L << rule.size(); set++) {
            var members = BitSet.valueOf(new long[] {set});
            assertEquals(diagram.fewestOthers(members), table.fewestOthers(members));
            assertEquals(diagram.carriedWith(members), table.carriedWith(members));
            assertEquals(naive(game, set), table.carriedWith(members));
          }
        });
  }

  private static BigInteger naive(Game game, long members) {
    return BigInteger.valueOf(
        LongStream.range(0, 1L << game.players())
            .filter(set -> (set & members) == members)
            .filter(set -> game.carries(BitSet.valueOf(new long[] {set})))
            .count());
  }

  @Test
  void wholeNumbersOfAnySizeCountWhatLongsCount() {
    Property.forAll(
        Games.upTo(9),
        game -> {
          try {
            var diagram = Diagram.of(game);
            assertEquals(
                new LongCounts(diagram, game.players()).counted(),
                new BigCounts(diagram, game.players()).counted());
          } catch (Diagram.TooLarge impossible) {
            throw new AssertionError(impossible);
          }
        });
  }

  @Test
  void remaindersAreTheNumberAgain() {
    var residues = Residues.forBits(200);
    var number = BigInteger.TWO.pow(199).subtract(BigInteger.valueOf(12_345));
    var remainders = new long[residues.size()];
    remainders[0] = number.longValue();
    for (int r = 1; r < remainders.length; r++) {
      remainders[r] = number.mod(BigInteger.valueOf(residues.modulus(r))).longValueExact();
    }
    assertEquals(number, residues.number(remainders));
  }

  /// Quadrature, where the exact shares are at hand.
  @Test
  void sharesByQuadratureAreWithinTheirStatedError() {
    Property.forAll(
        60,
        weighted(40, 90),
        rule -> {
          var weights = Weights.of(rule.weights(), rule.quota());
          var near = new PivotQuadrature(weights).shares();
          var orders = new Power.Orders(weights.players());
          new WeightTable(weights)
              .swingsBySize()
              .forEach((weight, bySize) -> {
                var exact = ((Pivots.Exact) orders.share(bySize)).share();
                var away =
                    new BigDecimal(exact.num())
                        .divide(new BigDecimal(exact.den()), java.math.MathContext.DECIMAL128)
                        .subtract(new BigDecimal(near.getOrDefault(weight, -1.0)))
                        .abs();
                assertTrue(
                    away.compareTo(BigDecimal.valueOf(PivotQuadrature.ERROR)) < 0,
                    () -> rule.quota() + " " + Arrays.toString(rule.weights()) + " " + away);
              });
        });
  }

  @Test
  void aRuleTooLargeSaysSoWithItsCost() {
    var weights = new long[80];
    for (int p = 0; p < weights.length; p++) weights[p] = (1L << 40) + 1_000_003L * p * p;
    long half = Arrays.stream(weights).sum() / 2;
    var answer =
        assertInstanceOf(Analysis.TooLarge.class, Analysis.of(Game.weighted(half, weights)));
    assertTrue(answer.because().contains("80 players"), answer.because());
    assertTrue(answer.because().contains("steps"), answer.because());
  }
}
