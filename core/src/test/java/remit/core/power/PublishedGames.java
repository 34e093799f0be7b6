package remit.core.power;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/// Real bodies whose power others have published.
final class PublishedGames {
  private static final int STATES = 50;
  private static final int REPRESENTATIVES = 435;
  private static final int PEOPLE = 2 + 2 * STATES + REPRESENTATIVES;

  private PublishedGames() {}

  /// Council of the European Union, 27 members: shares of the population in 2025 in hundredths of a
  /// percent (Agence Europe, 12 December 2024). Carried by 15 members with 65 % of the population,
  /// or where at most three are against.
  static Game councilOf27() {
    long[] population = {
      1849, 1517, 1323, 1078, 833, 423, 401, 262, 242, 236, 234, 231, 213, 202, 143, 132, 125, 121,
      119, 86, 64, 47, 42, 30, 21, 15, 12
    };
    return council(population, 15, 6500);
  }

  /// At least so many members with so much of the population, or all but three.
  static Game council(long[] population, int members, long quota) {
    int all = population.length;
    return new Game(
        all,
        new Game.Any(
            List.of(
                new Game.All(
                    List.of(new Game.Weighted(population, quota), headcount(all, members))),
                headcount(all, all - 3))));
  }

  static Game.Weighted headcount(int players, int quota) {
    var ones = new long[players];
    Arrays.fill(ones, 1);
    return new Game.Weighted(ones, quota);
  }

  /// President (player 0), Vice-President (1), 100 senators, 435 representatives. A bill passes
  /// with both houses and the President, the Vice-President breaking a tie of the Senate; or with
  /// two thirds of both houses.
  static Game federalSystem() {
    IntToLongFunction senate = p -> p >= 2 && p < 2 + 2 * STATES ? 1 : 0;
    IntToLongFunction house = p -> p >= 2 + 2 * STATES ? 1 : 0;
    var senateOrTie =
        new Game.Any(
            List.of(
                of(senate, 51), new Game.All(List.of(of(senate, 50), of(p -> p == 1 ? 1 : 0, 1)))));
    var signed = new Game.All(List.of(of(house, 218), senateOrTie, of(p -> p == 0 ? 1 : 0, 1)));
    var overridden = new Game.All(List.of(of(house, 290), of(senate, 67)));
    return new Game(PEOPLE, new Game.Any(List.of(signed, overridden)));
  }

  private static Game.Weighted of(IntToLongFunction weight, long quota) {
    return new Game.Weighted(IntStream.range(0, PEOPLE).mapToLong(weight).toArray(), quota);
  }

  /// Executive Board of the International Monetary Fund, 24 chairs, by the votes of 2 October 2022.
  static Game executiveBoard() {
    return Game.weighted(2_500_623, EXECUTIVE_BOARD_VOTES);
  }

  private static final long[] EXECUTIVE_BOARD_VOTES = {
    831401, 309664, 306288, 275252, 267803, 228490, 218467, 207912, 203010, 203010, 190484, 170046,
    165412, 162296, 155289, 154524, 153638, 145259, 134891, 127998, 127098, 101385, 81506, 80121
  };
}
