package remit.core.power;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import remit.core.kernel.Fraction;

/// Values that others published, or that two programs have found independently of each other.
class PublishedGamesTest {
  private static Analysis worked(Game game) {
    return assertInstanceOf(Analysis.Worked.class, Analysis.of(game)).analysis();
  }

  private static Fraction shapley(Power power) {
    return assertInstanceOf(Pivots.Exact.class, power.shapleyShubik()).share();
  }

  private static String decimal(Fraction value, int places) {
    return new BigDecimal(value.num())
        .divide(new BigDecimal(value.den()), places, RoundingMode.HALF_UP)
        .toPlainString();
  }

  private static BigInteger allSwings(Analysis analysis) {
    return analysis.players().stream().map(Power::swings).reduce(BigInteger.ZERO, BigInteger::add);
  }

  private static Minimal minimal(String count, int size, long smallest) {
    return new Minimal(new BigInteger(count), size, BigInteger.valueOf(smallest));
  }

  @Test
  void luxembourgHadNoPowerAmongTheSix() {
    var six = worked(Game.weighted(12, 4, 4, 4, 2, 2, 1));
    assertEquals(
        List.of("5/21", "5/21", "5/21", "1/7", "1/7", "0/1"),
        six.players().stream().map(p -> p.banzhafShare().toString()).toList());
    assertEquals("7/30", shapley(six.players().get(0)).toString());
    assertEquals("3/20", shapley(six.players().get(3)).toString());
    assertTrue(six.players().get(5).dummy());
    assertEquals(BigInteger.valueOf(14), six.winning());
    assertEquals(minimal("4", 3, 1), six.minimalWinning());
    assertEquals(BigInteger.valueOf(9), six.minimalBlocking().count());
  }

  @Test
  void theSecurityCouncilHasFiveVetoes() {
    var council = worked(Game.weighted(39, 7, 7, 7, 7, 7, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1));
    assertEquals(5, council.players().stream().filter(Power::veto).count());
    assertEquals("421/2145", shapley(council.players().get(0)).toString());
    assertEquals("4/2145", shapley(council.players().get(5)).toString());
    assertEquals(BigInteger.valueOf(848), council.players().get(0).swings());
    assertEquals(BigInteger.valueOf(84), council.players().get(5).swings());
    assertEquals(BigInteger.valueOf(210), council.minimalWinning().count());
    assertEquals(BigInteger.valueOf(125), council.minimalBlocking().count());
  }

  @Test
  void theSmallTownsOfNassauHadNoPower() {
    for (var board :
        List.of(Game.weighted(16, 9, 9, 7, 3, 1, 1), Game.weighted(58, 31, 31, 28, 21, 2, 2))) {
      var players = worked(board).players();
      for (int p = 0; p < 3; p++) assertEquals("1/3", players.get(p).banzhafShare().toString());
      for (int p = 3; p < 6; p++) assertTrue(players.get(p).dummy());
    }
  }

  @Test
  void theCouncilOf27() {
    var council = worked(PublishedGames.councilOf27());
    assertEquals(BigInteger.valueOf(17_742_527), council.winning());
    assertEquals(BigInteger.valueOf(116_894_551), allSwings(council));
    assertEquals(minimal("4362293", 15, 4_241_598), council.minimalWinning());
    assertEquals(minimal("3589760", 4, 514), council.minimalBlocking());
    var germany = council.players().getFirst();
    assertEquals(BigInteger.valueOf(14_068_989), germany.swings());
    assertEquals("0.120356243124", decimal(germany.banzhafShare(), 12));
    assertEquals("0.175547373749", decimal(shapley(germany), 12));
    var malta = council.players().getLast();
    assertEquals(BigInteger.valueOf(2_024_817), malta.swings());
    assertEquals("0.017321739830", decimal(malta.banzhafShare(), 12));
    assertEquals("0.008627912510", decimal(shapley(malta), 12));
  }

  @Test
  void theFederalSystemOfTheUnitedStates() {
    var players = worked(PublishedGames.federalSystem()).players();
    assertEquals("0.2499999999999993", decimal(players.get(0).banzhaf(), 16));
    assertEquals("0.0198973093467947", decimal(players.get(1).banzhaf(), 16));
    assertEquals("0.0198973093467949", decimal(players.get(2).banzhaf(), 16));
    assertEquals("0.0095694072175893", decimal(players.getLast().banzhaf(), 16));
    assertEquals("0.163120362764432", decimal(shapley(players.get(0)), 15));
    assertEquals("0.002650837240114", decimal(shapley(players.get(1)), 15));
    assertEquals("0.004141395348347", decimal(shapley(players.get(2)), 15));
    assertEquals("0.000965722448645", decimal(shapley(players.getLast()), 15));
  }

  @Test
  void theExecutiveBoardOfTheMonetaryFund() {
    var board = worked(PublishedGames.executiveBoard());
    assertEquals(BigInteger.valueOf(8_388_605), board.winning());
    assertEquals(BigInteger.valueOf(25_630_408), allSwings(board));
    assertEquals(minimal("867912", 8, 536), board.minimalWinning());
    assertEquals(minimal("867904", 8, 536), board.minimalBlocking());
    var states = board.players().getFirst();
    assertEquals(BigInteger.valueOf(5_263_981), states.swings());
    assertEquals("0.205380304520", decimal(states.banzhafShare(), 12));
    assertEquals("0.190025031018", decimal(shapley(states), 12));
  }
}
