package remit.core.power;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import remit.core.kernel.Fraction;

/// Every row of the verified tables that stand beside the project, where they do.
class SharedTablesTest {
  private static final Pattern CELL = Pattern.compile("\"([^\"]*)\"|([^,]*)");

  private static List<Map<String, String>> table(String name) throws IOException {
    var root = Path.of(System.getProperty("remit.root", "."));
    var file = root.resolve("../shared/data/voting-power").resolve(name);
    assumeTrue(Files.exists(file), "the tables of ../shared/data/voting-power are not here");
    var lines = Files.readAllLines(file);
    var names = cells(lines.getFirst());
    var rows = new ArrayList<Map<String, String>>();
    for (var line : lines.subList(1, lines.size())) {
      var cells = cells(line);
      var row = new LinkedHashMap<String, String>();
      for (int i = 0; i < names.size(); i++) row.put(names.get(i), cells.get(i));
      rows.add(row);
    }
    return rows;
  }

  private static List<String> cells(String line) {
    var cells = new ArrayList<String>();
    var matcher = CELL.matcher(line.strip());
    int at = 0;
    while (at <= line.strip().length() && matcher.find(at)) {
      cells.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
      at = matcher.end() + 1;
    }
    return cells;
  }

  private static String cell(Map<String, String> row, String name) {
    return row.getOrDefault(name, "");
  }

  private static long[] longs(List<Map<String, String>> rows, String column) {
    return rows.stream().mapToLong(row -> Long.parseLong(cell(row, column))).toArray();
  }

  private static Analysis worked(Game game, Analysis.Effort effort) {
    return assertInstanceOf(Analysis.Worked.class, Analysis.of(game, effort)).analysis();
  }

  private static Analysis worked(Game game) {
    return worked(game, Analysis.Effort.EXACT);
  }

  private static BigDecimal decimal(Fraction value) {
    return new BigDecimal(value.num()).divide(new BigDecimal(value.den()), MathContext.DECIMAL128);
  }

  private static BigDecimal shapley(Power power) {
    return switch (power.shapleyShubik()) {
      case Pivots.Exact(var share) -> decimal(share);
      case Pivots.Near(var share, _) -> share;
      case Pivots.NotWorkedOut(var because) -> throw new AssertionError(because);
    };
  }

  private static void near(String expected, BigDecimal found, String within) {
    var away = new BigDecimal(expected).subtract(found).abs();
    assertTrue(away.compareTo(new BigDecimal(within)) <= 0, expected + " against " + found);
  }

  @Test
  void theCouncilOfTheUnionUnderThreeTreaties() throws IOException {
    var nice = table("expected-eu27-nice-255-14-62pct.csv");
    var population = longs(nice, "population");
    long people = Arrays.stream(population).sum();
    var hundredfold = Arrays.stream(population).map(p -> 100 * p).toArray();
    compare(
        nice,
        new Game(
            27,
            new Game.All(
                List.of(
                    new Game.Weighted(longs(nice, "votes"), 255),
                    PublishedGames.headcount(27, 14),
                    new Game.Weighted(hundredfold, 62 * people)))));
    var lisbon = table("expected-eu28-lisbon-2017.csv");
    var persons = longs(lisbon, "population");
    long all = Arrays.stream(persons).sum();
    var scaled = Arrays.stream(persons).map(p -> 100 * p).toArray();
    compare(lisbon, PublishedGames.council(scaled, 16, 65 * all));
    var now = table("expected-eu27-lisbon-2025pct.csv");
    compare(now, PublishedGames.council(longs(now, "population"), 15, 6500));
  }

  @Test
  void theExecutiveBoardOfTheMonetaryFund() throws IOException {
    var rows = table("expected-imf-eb-q2500623.csv");
    compare(rows, Game.weighted(2_500_623, longs(rows, "population")));
  }

  private static void compare(List<Map<String, String>> rows, Game game) {
    var players = worked(game).players();
    var orders = BigInteger.ONE;
    for (int i = 2; i <= players.size(); i++) orders = orders.multiply(BigInteger.valueOf(i));
    for (int p = 0; p < rows.size(); p++) {
      var row = rows.get(p);
      var power = players.get(p);
      assertEquals(cell(row, "swings"), power.swings().toString(), cell(row, "member"));
      var exact = assertInstanceOf(Pivots.Exact.class, power.shapleyShubik()).share();
      var numerator = new BigInteger(cell(row, "shapley_numerator_over_n_factorial"));
      assertEquals(new Fraction(numerator, orders), exact, cell(row, "member"));
      near(cell(row, "banzhaf_normalised"), decimal(power.banzhafShare()), "6e-13");
      near(cell(row, "penrose"), decimal(power.banzhaf()), "6e-13");
    }
  }

  @Test
  void theBoardOfGovernorsOfTheMonetaryFund() throws IOException {
    var rows = table("expected-imf-governors-banzhaf.csv");
    var shares = table("expected-imf-governors-shapley-50pct.csv");
    var votes = longs(rows, "votes");
    var half = worked(Game.weighted(2_519_966, votes), Analysis.Effort.APPROXIMATE);
    for (int p = 0; p < rows.size(); p++) {
      var power = half.players().get(p);
      assertEquals(cell(rows.get(p), "swings_q2519966"), power.swings().toString());
      assertInstanceOf(Pivots.Near.class, power.shapleyShubik());
      near(List.copyOf(shares.get(p).values()).get(2), shapley(power), "1e-13");
    }
    assertEquals(
        new BigInteger("1373985670245648050048334255909028778999547800569061699"),
        half.minimalWinning().count());
    var most = worked(Game.weighted(4_283_941, votes));
    for (int p = 0; p < rows.size(); p++) {
      var power = most.players().get(p);
      assertEquals(cell(rows.get(p), "swings_q4283941"), power.swings().toString());
      assertInstanceOf(Pivots.NotWorkedOut.class, power.shapleyShubik());
    }
  }

  @Test
  void theFederalSystemOfTheUnitedStates() throws IOException {
    var players = worked(PublishedGames.federalSystem()).players();
    var from = List.of(0, 1, 2, 102);
    var rows = table("expected-us-federal-system.csv");
    for (int r = 0; r < rows.size(); r++) {
      var power = players.get(from.get(r));
      near(cell(rows.get(r), "penrose_absolute_banzhaf"), decimal(power.banzhaf()), "5e-17");
      near(cell(rows.get(r), "banzhaf_normalised"), decimal(power.banzhafShare()), "5e-17");
      near(cell(rows.get(r), "shapley_shubik"), shapley(power), "1e-15");
    }
  }

  @Test
  void randomWeightedGames() throws IOException {
    var expected = table("expected-random-instances.csv");
    for (var instance : table("random-instances.csv")) {
      var weights =
          Arrays.stream(cell(instance, "weights").split(" ")).mapToLong(Long::parseLong).toArray();
      var found = worked(Game.weighted(Long.parseLong(cell(instance, "quota")), weights));
      var rows =
          expected.stream()
              .filter(row -> cell(row, "instance").equals(cell(instance, "name")))
              .toList();
      for (var row : rows) {
        var power = found.players().get(Integer.parseInt(cell(row, "player")) - 1);
        assertEquals(cell(row, "swings"), power.swings().toString());
        near(cell(row, "shapley_shubik_15_digits"), shapley(power), "1e-13");
        assertEquals(
            cell(row, "minimal_winning_coalitions_of_game"),
            found.minimalWinning().count().toString());
      }
    }
  }

  @Test
  void knownSmallGames() throws IOException {
    var byCase = new LinkedHashMap<String, List<Map<String, String>>>();
    for (var row : table("known-games.csv")) {
      byCase.computeIfAbsent(cell(row, "case"), _ -> new ArrayList<>()).add(row);
    }
    byCase.forEach((name, rows) -> {
      var analysis = worked(game(name, cell(rows.getFirst(), "spec")));
      var first = rows.getFirst();
      assertEquals(cell(first, "winning"), analysis.winning().toString(), name);
      assertEquals(cell(first, "minimal_winning"), "" + analysis.minimalWinning().count(), name);
      assertEquals(cell(first, "minimal_blocking"), "" + analysis.minimalBlocking().count(), name);
      assertEquals(
          cell(first, "smallest_winning_size"),
          "" + analysis.minimalWinning().smallestSize(),
          name);
      assertEquals(
          cell(first, "smallest_winning_count"),
          "" + analysis.minimalWinning().smallestCount(),
          name);
      for (int p = 0; p < rows.size(); p++) {
        var power = analysis.players().get(p);
        assertEquals(cell(rows.get(p), "swings"), power.swings().toString(), name);
        same(cell(rows.get(p), "banzhaf_normalised"), power.banzhafShare());
        same(
            cell(rows.get(p), "shapley_shubik"),
            assertInstanceOf(Pivots.Exact.class, power.shapleyShubik()).share());
      }
    });
  }

  private static void same(String expected, Fraction found) {
    var whole = expected.contains("/") ? expected : expected + "/1";
    assertEquals(Fraction.parse(whole).orElseThrow(), found);
  }

  private static Game game(String name, String spec) {
    return switch (name) {
      case "canada-amendment-1995" -> provinces();
      case "magic-squares-taylor" -> magicSquare();
      default -> {
        var numbers =
            Arrays.stream(spec.replaceAll("[\\[\\] ]", "").split("[;,]"))
                .mapToLong(Long::parseLong)
                .toArray();
        yield Game.weighted(numbers[0], Arrays.copyOfRange(numbers, 1, numbers.length));
      }
    };
  }

  /// Seven of ten provinces with half of the population.
  private static Game provinces() {
    long[] population = {34, 29, 9, 7, 5, 5, 4, 3, 3, 1};
    long half = Arrays.stream(population).sum();
    var twofold = Arrays.stream(population).map(p -> 2 * p).toArray();
    return new Game(
        10,
        new Game.All(List.of(PublishedGames.headcount(10, 7), new Game.Weighted(twofold, half))));
  }

  /// Four fields, or three of a weight above 15, or a full row (A. Taylor).
  private static Game magicSquare() {
    long[] fields = {4, 3, 8, 9, 5, 1, 2, 7, 6};
    var rules = new ArrayList<Game.Rule>();
    rules.add(PublishedGames.headcount(9, 4));
    rules.add(new Game.All(List.of(PublishedGames.headcount(9, 3), new Game.Weighted(fields, 16))));
    for (int row = 0; row < 3; row++) {
      var in = new long[9];
      Arrays.fill(in, 3 * row, 3 * row + 3, 1);
      rules.add(new Game.Weighted(in, 3));
    }
    return new Game(9, new Game.Any(rules));
  }

  @Test
  void boardsWithTheirChancesOfMeeting() throws IOException {
    for (var row : table("board-cases.csv")) {
      var board = Boards.of(cell(row, "case"));
      var found = board.answer(cell(row, "quantity"));
      var exact = cell(row, "exact");
      var whole = exact.contains("/") ? exact : exact + "/1";
      var expected = whole.split("/", -1);
      assertEquals(
          new Fraction(new BigInteger(expected[0]), new BigInteger(expected[1])),
          found,
          cell(row, "case") + ": " + cell(row, "quantity"));
      near(
          cell(row, "decimal"),
          decimal(found).round(new MathContext(15, RoundingMode.HALF_UP)),
          "" + Math.max(1e-14, found.num().doubleValue() / found.den().doubleValue() * 2e-14));
    }
  }
}
