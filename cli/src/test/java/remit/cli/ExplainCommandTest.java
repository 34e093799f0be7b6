package remit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import remit.testkit.Golden;

/// What systems are, as anybody would ask it.
class ExplainCommandTest {
  private static final Path EXPECTED =
      Path.of(System.getProperty("remit.root", "."), "cli/src/test/resources/remit/cli/explain");

  @TempDir Path folder;

  private static String said(Terminal terminal) {
    return terminal.out().replaceAll("\\s+", " ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"first-look", "north-vale", "llr-2019"})
  void theTextReadsAsItDid(String charter) {
    var run = Terminal.remit("explain", charter);
    assertEquals(Exit.DONE, run.exit(), run.err());
    assertTrue(run.out().lines().allMatch(l -> l.codePointCount(0, l.length()) <= 80));
    Golden.check(EXPECTED.resolve(charter + ".txt"), run.out());
  }

  @Test
  void itSaysThatThePartnershipGroupDecidesNothing() {
    var said = said(Terminal.remit("explain", "llr-2019"));
    assertTrue(said.contains("It is not itself an organisation. It is 10 organisations"));
    assertTrue(
        said.contains(
            "Bodies that only advise Better Care Together Partnership Group (bodies.yaml:4)"));
    assertTrue(
        said.contains(
            "“Approve the health system's five-year plan, each NHS body for"
                + " itself” is said to be decided by Better Care Together Partnership Group"));
    assertTrue(said.contains("No body may decide anything for all of them."));
  }

  @Test
  void jsonHasTheKeysOfTheContract() {
    var run = Terminal.remit("explain", "llr-2019", "--format", "json");
    assertEquals(Exit.DONE, run.exit(), run.err());
    var keys =
        run.out()
            .lines()
            .filter(l -> l.matches("  \"\\w+\": .*"))
            .map(l -> l.substring(3, l.indexOf('"', 3)))
            .toList();
    assertEquals(
        List.of(
            "charter",
            "asOf",
            "system",
            "areas",
            "partners",
            "bodies",
            "posts",
            "functions",
            "delegations",
            "reserved",
            "funds",
            "bound",
            "unknown"),
        keys);
    assertTrue(run.out().contains("\"id\": \"partnership-group\""));
    assertTrue(run.out().contains("\"standing\": \"advises\""));
  }

  @Test
  void aGapIsSaidAndNeverFilledIn() {
    var said = said(Terminal.remit("explain", "shropshire-2018"));
    assertTrue(
        said.contains(
            "Joint Committee of the two CCGs: its seats, its quorum, what carries a motion"));
    assertFalse(said(Terminal.remit("explain", "north-vale")).contains("Quorum: not known"));
  }

  @Test
  void aCharterOfOneBodyIsExplainedToo() throws IOException {
    Files.writeString(
        folder.resolve("charter.yaml"),
        """
        charter: alone
        title: Alone
        law: england
        in force: { from: 2024-04-01 }
        partners: { icb: { name: NHS Alone, kind: integrated care board, serves: [] } }
        bodies: { group: { name: A group, kind: partnership group, of: icb } }
        """);
    var run = Terminal.remit("explain", folder.toString());
    assertEquals(Exit.DONE, run.exit(), run.err());
    assertTrue(said(run).contains("The charter names one body, which only advises."));
    assertTrue(said(run).contains("Bodies that only advise A group"));
  }

  @Test
  void aCharterThatCannotBeReadIsNotExplained() {
    var run = Terminal.remit("explain", "no-such-charter");
    assertEquals(Exit.COULD_NOT_RUN, run.exit());
    assertEquals("", run.out());
  }

  @Test
  void theHandbookHasEveryBodyAndEveryDelegationOnce() {
    var page = explained("--format", "html");
    assertEquals(14, occurrences(page, "<caption>Terms of reference of "));
    assertEquals(2, occurrences(page, "the giver may no longer act itself"));
    assertTrue(page.contains("up to £5m of revenue for each decision"));
    assertTrue(
        page.contains("<h2 id=\"scheme\">Annex C. Scheme of reservation and delegation</h2>"));
    assertEquals(occurrences(page, "<table>"), occurrences(page, "</table>"));
  }

  private static String explained(String... more) {
    var typed = new java.util.ArrayList<>(List.of("explain", "north-vale"));
    typed.addAll(List.of(more));
    return Terminal.remit(typed.toArray(String[]::new)).out();
  }

  private static int occurrences(String page, String words) {
    return page.split(java.util.regex.Pattern.quote(words), -1).length - 1;
  }
}
