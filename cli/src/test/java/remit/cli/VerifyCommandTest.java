package remit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {
  private static final String KEY = "samples/record/key";

  @TempDir private Path folder;

  private static Path sample() {
    return Path.of(System.getProperty("remit.root", "."), "samples", "record");
  }

  /// A copy of the sample with one byte of one file changed.
  private Path changed(String path, int at) throws IOException {
    try (var files = Files.walk(sample())) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var copy = folder.resolve(sample().relativize(file).toString());
        Files.createDirectories(copy.getParent());
        byte[] bytes = Files.readAllBytes(file);
        if (file.endsWith(Path.of(path))) bytes[at] ^= 1;
        Files.write(copy, bytes);
      }
    }
    return folder;
  }

  @Test
  void theSampleHolds() {
    var run = Terminal.remit("verify", "samples/record", "--key", KEY);
    assertEquals(
        """
        Record of record.example/north-vale
          33 entries, root HV74yHMTZABetyyeZTBnLRzIBqZKGnCCRxhMrUyC72s=

        It holds.

        What was checked and holds:
          - The signature is that of the key record.example/north-vale+aa14d601, given.
          - All 33 entries give every tile and the signed root.
          - The entries are well formed: 3 notice, 2 agenda, 3 paper, 2 declaration, 2
            division, 1 decision, 2 minutes, 2 plan-version, 4 stance, 1 consultation, 3
            response-count, 2 representation, 2 answer, 2 charter-version, 2 correction.
          - 6 parts are commitments: 2 opened and unaltered, 1 erased, 3 withheld.
        """,
        run.out());
    assertEquals(Exit.DONE, run.exit());
  }

  @Test
  void aChangedByteIsRefutedInWords() throws IOException {
    var record = changed("tile/entries/000.p/33", 4000);
    var run = Terminal.remit("verify", record.toString(), "--key", KEY);
    assertEquals(Exit.FINDINGS, run.exit());
    assertTrue(run.out().contains("\nIt does NOT hold:\n  - Entry "), run.out());
    assertTrue(run.out().contains(" was changed, in tile/entries/000.p/33"), run.out());
  }

  @Test
  void jsonHasTheKeysOfTheContract() throws IOException {
    var record = changed("tile/0/000.p/33", 40);
    var run = Terminal.remit("verify", record.toString(), "--key", KEY, "--format", "json");
    assertEquals(Exit.FINDINGS, run.exit());
    assertTrue(
        run.out()
            .startsWith(
                """
                {
                  "origin": "record.example/north-vale",
                  "size": 33,
                  "root": "HV74yHMTZABetyyeZTBnLRzIBqZKGnCCRxhMrUyC72s=",
                  "holds": false,
                  "problems": [
                    {
                      "file": "tile/0/000.p/33",
                """),
        run.out());
  }

  @Test
  void aKeyIsPinnedOnFirstUse() {
    var pins = folder.resolve("pins").toString();
    var first = Terminal.remit("verify", "samples/record", "--pins", pins);
    assertTrue(first.out().contains("is pinned"), first.out());
    var second = Terminal.remit("verify", "samples/record", "--pins", pins);
    assertTrue(second.out().contains("pinned\n    earlier."), second.out());
    assertEquals(Exit.DONE, second.exit());
  }

  @Test
  void aReceiptGoesIntoTheFile() throws IOException {
    var page = folder.resolve("receipt.html");
    var run =
        Terminal.remit(
            "verify", "samples/record", "--key", KEY, "--receipt", "12", "-o", page.toString());
    assertEquals(Exit.DONE, run.exit());
    assertEquals("", run.out());
    assertTrue(Files.readString(page).contains("<h1>Receipt for entry 12"));
  }

  @Test
  void thereIsNoReceiptFromARecordThatDoesNotHold() throws IOException {
    var record = changed("tile/entries/000.p/33", 4000);
    var run = Terminal.remit("verify", record.toString(), "--key", KEY, "--receipt", "1");
    assertEquals(Exit.FINDINGS, run.exit());
    assertFalse(run.out().contains("<html"), run.out());
  }

  @Test
  void thePageThatExplainsIsPrinted() {
    var run = Terminal.remit("verify", "samples/record", "--key", KEY, "--explain");
    assertTrue(run.out().startsWith("<!doctype html>"), run.out());
  }

  @Test
  void whatCannotRunSaysWhy() {
    for (var typed :
        new String[][] {
          {"verify", "samples/none", "--key", KEY},
          {"verify", "samples/record", "--key", "nonsense"},
          {"verify", "samples/record", "--key", KEY, "--receipt", "33"},
          {"verify", "samples/record", "--key", KEY, "--receipt", "3", "--explain"},
          {"verify", "charters", "--pins", folder.resolve("pins").toString()}
        }) {
      var run = Terminal.remit(typed);
      assertEquals(Exit.COULD_NOT_RUN, run.exit(), run.err());
      assertTrue(run.err().startsWith("remit: ") && run.err().contains("\n  try: "), run.err());
    }
  }
}
