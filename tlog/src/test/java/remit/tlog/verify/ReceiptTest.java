package remit.tlog.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import remit.tlog.TestLog;
import remit.tlog.note.VerifierKey;

class ReceiptTest {
  private static final Path RECORD =
      Path.of(System.getProperty("remit.root", ".."), "samples", "record");

  @TempDir private Path folder;

  private static VerifierKey key() throws IOException {
    return VerifierKey.parse(Files.readString(RECORD.resolve("key")).strip()).orElseThrow();
  }

  private static Receipt receipt(long index) throws IOException, NotProved {
    try (var source = RecordSource.open(RECORD.toString())) {
      return Receipt.of(source, key(), index);
    }
  }

  @Test
  void everyEntryOfTheSampleHasAReceiptThatTheToolsOfTheSystemConfirm() throws Exception {
    Shell.requireTools(folder);
    for (long index : new long[] {0, 1, 12, 15, 16, 31, 32}) {
      var ran = Shell.run(folder, receipt(index).byHand());
      assertEquals("Signature Verified Successfully\n", ran.out(), "entry " + index);
      assertEquals(0, ran.exit());
    }
  }

  @Test
  void aReceiptWithAnotherEntryIsNotConfirmed() throws Exception {
    Shell.requireTools(folder);
    var commands = receipt(12).byHand();
    int at = commands.indexOf("| base64 -d | leaf") - 10;
    var changed =
        commands.substring(0, at)
            + (commands.charAt(at) == 'A' ? 'B' : 'A')
            + commands.substring(at + 1);
    assertFalse(Shell.run(folder, changed).exit() == 0);
  }

  @Test
  void thePageHasNoScriptAndAsksForNothing() throws Exception {
    var page = receipt(12).html();
    assertFalse(page.contains("<script"), page);
    assertFalse(page.matches("(?s).*(src|href|url)\\s*[=(].*"), page);
    assertTrue(page.contains("default-src 'none'"), page);
    assertTrue(page.contains("<h1>Receipt for entry 12 of record.example/north-vale</h1>"), page);
    assertTrue(page.contains("9 votes cast"), page);
    assertTrue(page.contains("c2sp.org/tlog-proof@v1\nindex 12\n"), page);
  }

  @Test
  void whatIsWithheldIsNotOnThePage() throws Exception {
    var page = receipt(10).html();
    assertTrue(page.contains("not said here: exempt, under lga-1972-sch12a-para-3."), page);
    assertFalse(page.contains("Bid A"), page);
  }

  @Test
  void whatAnEntrySaysCannotBecomeMarkup() {
    assertEquals("&lt;b&gt; &amp; &#39;&quot;", Html.escaped("<b> & '\""));
  }

  @Test
  void thereIsNoReceiptForWhatIsNotThereOrNotProved() throws Exception {
    assertThrows(NotProved.class, () -> receipt(33));
    assertThrows(NotProved.class, () -> receipt(-1));
    try (var source = RecordSource.open(RECORD.toString())) {
      var other = TestLog.KEY.verifier();
      assertThrows(NotProved.class, () -> Receipt.of(source, other, 3));
    }
  }

  @Test
  void theExplanationNamesLogSizeAndRoot() throws Exception {
    try (var source = RecordSource.open(RECORD.toString())) {
      var verdict = Verifier.verify(source, Question.plain());
      var page = Explanation.html(verdict);
      assertTrue(page.contains(verdict.root()), page);
      assertTrue(page.contains("record.example/north-vale"), page);
      assertFalse(page.contains("<script"), page);
    }
  }
}
