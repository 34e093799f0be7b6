package remit.core.power;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.junit.jupiter.api.Test;
import remit.core.kernel.Fraction;
import remit.testkit.Property;

/// Estimates against exact counts.
class SamplingTest {
  private static final long FEW = 20_000;

  private static void near(Fraction exact, Fraction drawn, BigDecimal within) {
    var away = exact.minus(drawn);
    var distance =
        new BigDecimal(away.num()).divide(new BigDecimal(away.den()), MathContext.DECIMAL64).abs();
    assertTrue(distance.compareTo(within) <= 0, exact + " against " + drawn);
  }

  @Test
  void noShareIsFurtherFromTheExactOneThanIsSaid() {
    Property.forAll(
        200,
        Games.upTo(7),
        game -> {
          var exact = assertInstanceOf(Analysis.Worked.class, Analysis.of(game)).analysis();
          var drawn = new Sampling(game).estimate(FEW);
          near(exact.chanceByCoin(), drawn.share(drawn.carried()), drawn.within());
          for (int p = 0; p < game.players(); p++) {
            var power = exact.players().get(p);
            var player = drawn.players().get(p);
            near(power.banzhaf(), drawn.share(player.swings()), drawn.within());
            var pivots = assertInstanceOf(Pivots.Exact.class, power.shapleyShubik()).share();
            near(pivots, drawn.share(player.pivots()), drawn.within());
            assertEquals(power.veto(), player.veto());
          }
        });
  }

  @Test
  void theErrorIsHoeffdingsForAllSharesTogether() {
    // sqrt(ln(2 * 19 / 0.000001) / (2 * 20000)) = 0.020888…, worked out apart
    var estimate = new Sampling(Game.weighted(5, 1, 1, 1, 1, 1, 1, 1, 1, 1)).estimate(FEW);
    assertEquals(new BigDecimal("0.0209"), estimate.within());
  }

  @Test
  void anEstimateCanBeMadeAgain() {
    var game = PublishedGames.councilOf27();
    assertEquals(new Sampling(game).estimate(FEW), new Sampling(game).estimate(FEW));
  }

  /// Two rules over sixty different weights each.
  private static Game large() {
    var votes = new long[60];
    var people = new long[60];
    long sum = 0;
    long all = 0;
    for (int p = 0; p < 60; p++) {
      sum += votes[p] = 100_003 + (long) p * p * 7919 % 99_991;
      all += people[p] = 200_003 + (long) p * p * p * 31 % 987_653;
    }
    return new Game(
        60,
        new Game.All(
            List.of(
                new Game.Weighted(votes, sum / 2 + 1), new Game.Weighted(people, all / 100 * 60))));
  }

  @Test
  void whatIsTooLargeIsEstimatedOnlyWhereThatWasAskedFor() {
    var refused = assertInstanceOf(Analysis.TooLarge.class, Analysis.of(large()));
    assertTrue(refused.because().contains("60 players with 60 kinds of weight"));
    var sampled =
        assertInstanceOf(Analysis.Sampled.class, Analysis.of(large(), Analysis.Effort.APPROXIMATE));
    assertEquals(refused.because(), sampled.because());
    assertEquals(60, sampled.estimate().players().size());
    assertTrue(sampled.estimate().within().compareTo(new BigDecimal("0.01")) < 0);
  }

  @Test
  void whatCanBeCountedIsCountedEvenWhereAnEstimateWouldDo() {
    assertInstanceOf(
        Analysis.Worked.class,
        Analysis.of(PublishedGames.councilOf27(), Analysis.Effort.APPROXIMATE));
  }
}
