package remit.core.power;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.BitSet;
import org.junit.jupiter.api.Test;
import remit.core.kernel.Fraction;
import remit.testkit.Property;

class AnalysisPropertyTest {
  private static Analysis.Worked exact(Game game) {
    return assertInstanceOf(Analysis.Worked.class, Analysis.of(game));
  }

  @Test
  void theDiagramCountsWhatEnumerationCounts() {
    Property.forAll(
        Games.upTo(8),
        game -> {
          var found = exact(game).analysis();
          var naive = new Enumeration(game).analysis();
          assertEquals(naive.winning(), found.winning());
          assertEquals(naive.players(), found.players());
          assertEquals(naive.minimalWinning(), found.minimalWinning());
          assertEquals(naive.minimalBlocking(), found.minimalBlocking());
        });
  }

  @Test
  void sharesOfOrdersSumToOneWhereSomethingCanBeCarriedAndSomethingLost() {
    Property.forAll(
        Games.upTo(10),
        game -> {
          var everybody = new BitSet();
          everybody.set(0, game.players());
          if (!game.carries(everybody) || game.carries(new BitSet())) return;
          var sum =
              exact(game).analysis().players().stream()
                  .map(p -> assertInstanceOf(Pivots.Exact.class, p.shapleyShubik()).share())
                  .reduce(Fraction.ZERO, Fraction::plus);
          assertEquals(Fraction.ONE, sum);
        });
  }

  @Test
  void aBlocNeedsNoFewerOthersThanAnyOtherWayShows() {
    Property.forAll(
        300,
        Games.upTo(7),
        game -> {
          var exact = exact(game);
          for (int set = 0; set < 1 << game.players(); set++) {
            var members = BitSet.valueOf(new long[] {set});
            assertEquals(naiveNeed(game, set), exact.bloc(members).needsAtLeast());
          }
        });
  }

  private static int naiveNeed(Game game, int members) {
    int best = -1;
    for (int set = 0; set < 1 << game.players(); set++) {
      if ((set & members) != members || !game.carries(BitSet.valueOf(new long[] {set}))) continue;
      int others = Integer.bitCount(set & ~members);
      if (best < 0 || others < best) best = others;
    }
    return best;
  }
}
