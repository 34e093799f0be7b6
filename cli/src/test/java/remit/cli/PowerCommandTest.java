package remit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Voting power as an analyst asks for it, against values that others published or found apart.
class PowerCommandTest {
  private static final Path ROOT = Path.of(System.getProperty("remit.root", "."));

  @TempDir Path folder;

  private static String json(String charter, String body, String... more) {
    var words = new String[5 + more.length];
    System.arraycopy(new String[] {"power", charter, body, "--format", "json"}, 0, words, 0, 5);
    System.arraycopy(more, 0, words, 5, more.length);
    var run = Terminal.remit(words);
    assertTrue(List.of(Exit.DONE, Exit.FINDINGS).contains(run.exit()), run.err());
    return run.out().replaceAll("\\s+", " ");
  }

  private static void says(String text, String what) {
    assertTrue(text.contains(what), what);
  }

  /// The object of a seat, from its name on.
  private static String seat(String json, String id) {
    int from = json.indexOf("\"seat\": \"%s\"".formatted(id));
    assertTrue(from >= 0, id);
    return json.substring(from, json.indexOf('}', from));
  }

  @Test
  void theCouncilOfTheEuropeanUnion() {
    var json = json(ROOT.resolve("samples/games/eu-council").toString(), "council");
    says(json, "\"voters\": 27");
    says(json, "\"winning\": \"17742527\"");
    says(json, "\"minimalWinning\": { \"count\": \"4362293\", \"smallestSize\": 15,");
    says(json, "\"minimalBlocking\": { \"count\": \"3589760\", \"smallestSize\": 4,");
    says(json, "\"smallestCount\": \"514\"");
    var germany = seat(json, "germany");
    says(germany, "\"swings\": \"14068989\"");
    says(germany, "\"banzhafShareDecimal\": 0.120356243124");
    says(germany, "\"shapleyShubikDecimal\": 0.175547373749");
    var malta = seat(json, "malta");
    says(malta, "\"swings\": \"2024817\"");
    says(malta, "\"shapleyShubikDecimal\": 0.00862791251");
  }

  @Test
  void theExecutiveBoardOfTheMonetaryFund() {
    var json = json(ROOT.resolve("samples/games/imf-executive-board").toString(), "board");
    says(json, "\"voters\": 24");
    says(json, "\"winning\": \"8388605\"");
    says(json, "\"minimalWinning\": { \"count\": \"867912\", \"smallestSize\": 8,");
    says(json, "\"smallestCount\": \"536\"");
    var states = seat(json, "united-states");
    says(states, "\"swings\": \"5263981\"");
    says(states, "\"banzhafShareDecimal\": 0.20538030452");
    says(states, "\"shapleyShubikDecimal\": 0.190025031018");
  }

  /// Ten members, a casting vote used as the chair voted: the first case of the tables that stand
  /// beside the project.
  @Test
  void aBoardWhoseChairHasACastingVote() throws IOException {
    var table = ROOT.resolve("../shared/data/voting-power/board-cases.csv");
    assumeTrue(
        Files.exists(table),
        "SKIPPED: the verified boards of ../shared/data/voting-power are not here");
    var charter = folder.resolve("board.yaml");
    Files.writeString(
        charter,
        HEAD
            + """
                carries: majority
                quorum: 1
                seats:
                  chair: { from: none, chair: yes }
                  member: { from: none, number: 9 }
            """);
    var json = json(charter.toString(), "board");
    says(json, "\"winning\": \"%s\"".formatted(expected(table, "winning coalitions")));
    says(
        json,
        "\"minimalWinning\": { \"count\": \"%s\", \"smallestSize\": %s,"
            .formatted(
                expected(table, "minimal winning coalitions"),
                expected(table, "smallest winning size")));
    says(
        json,
        "\"minimalBlocking\": { \"count\": \"%s\","
            .formatted(expected(table, "minimal blocking coalitions")));
  }

  private static String expected(Path table, String quantity) throws IOException {
    return Files.readAllLines(table).stream()
        .filter(l -> l.startsWith("board-01-casting-vote,") && l.contains("," + quantity + ","))
        .map(l -> l.substring(l.lastIndexOf(',') + 1))
        .findFirst()
        .orElseThrow();
  }

  private static final String HEAD =
      """
      charter: board
      title: "A board (invented)"
      law: england
      invented: yes
      in force: { from: 2024-01-01 }
      partners: { members: { name: The members, kind: voluntary organisation, stance: partner } }
      bodies:
        board:
          name: The board
          kind: committee
          of: members
      """;

  private Path large() throws IOException {
    var text = new StringBuilder(HEAD);
    text.append(
        """
            carries: { all of: [{ more than: 50%, of: votes cast }, { at least: 60%, of: people }] }
            quorum: 31
            tie: lost
            seats:
        """);
    for (long i = 0; i < 60; i++) {
      text.append(
          "      m%d: { from: none, vote: %d, weights: { people: %d } }%n"
              .formatted(i, 100_003 + i * i * 7919 % 99_991, 200_003 + i * i * i * 31 % 987_653));
    }
    var charter = folder.resolve("large.yaml");
    Files.writeString(charter, text);
    return charter;
  }

  @Test
  void whatIsTooLargeIsRefusedWithItsCostAndAWayOut() throws IOException {
    var run = Terminal.remit("power", large().toString(), "board");
    assertEquals(Exit.FINDINGS, run.exit());
    assertEquals("", run.out());
    says(run.err(), "exact work on 60 players with 60 kinds of weight would take a diagram");
    says(run.err(), "thousand million nodes");
    says(run.err(), "--approximate gives each share from random draws, with its error");
    var json = json(large().toString(), "board");
    says(json, "\"tooLarge\": \"exact work on 60 players");
    assertFalse(json.contains("swings"));
  }

  @Test
  void anEstimateSaysHowItWasMadeAndHowFarItMayBeOut() throws IOException {
    var run = Terminal.remit("power", large().toString(), "board", "--approximate");
    assertEquals(Exit.DONE, run.exit(), run.err());
    var text = run.out().replaceAll("\\s+", " ");
    says(text, "NOT EXACT. exact work on 60 players");
    says(text, "drawn at random from a fixed seed");
    says(text, "0.35 percentage points");
    says(text, "(Hoeffding's inequality, for all shares together)");
    assertEquals(run, Terminal.remit("power", large().toString(), "board", "--approximate"));
    var json = json(large().toString(), "board", "--approximate");
    says(json, "\"samples\": 833333, \"within\": 0.0035,");
    says(seat(json, "m0"), "\"swingsDrawn\": \"");
  }

  @Test
  void whatIsNotKnownIsNotEstimated() {
    var run = Terminal.remit("power", "llr-2022", "icb-board", "--approximate");
    assertEquals(Exit.FINDINGS, run.exit());
    says(run.out().replaceAll("\\s+", " "), "the seats of `icb-board` are not all known");
  }
}
