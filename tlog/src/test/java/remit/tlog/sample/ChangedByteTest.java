package remit.tlog.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import remit.tlog.fsck.Problem;
import remit.tlog.verify.Question;
import remit.tlog.verify.Verdict;

/// The sample with one byte changed, in each kind of file: refuted by a sentence that says what was
/// changed.
class ChangedByteTest {
  private static final Question BY_KEY = Question.plain().withKey(SampleRecord.KEY.verifier());

  private static Verdict changed(String path, int at, Question question) {
    var files = Copies.sample();
    byte[] bytes = Copies.file(files, path).clone();
    bytes[at] ^= 1;
    files.put(path, bytes);
    return Copies.verify(files, question);
  }

  private static String only(String path, int at) {
    var problems = changed(path, at, BY_KEY).problems();
    assertEquals(1, problems.size(), problems::toString);
    return problems.getFirst().says();
  }

  private static int find(String path, String text) {
    var all = new String(Copies.file(Copies.sample(), path), StandardCharsets.ISO_8859_1);
    int at = all.indexOf(text);
    assertTrue(at >= 0, text);
    return at;
  }

  private static String opened(String file) {
    return Copies.sample().keySet().stream()
        .filter(path -> path.endsWith(file))
        .sorted()
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anEntry() {
    assertEquals(
        "Entry 12 was changed, in tile/entries/000.p/33: its hash is not the one under the signed"
            + " root.",
        only("tile/entries/000.p/33", find("tile/entries/000.p/33", "9 votes cast")));
  }

  @Test
  void theLengthBeforeAnEntry() {
    var problems = changed("tile/entries/000.p/33", 0, BY_KEY).problems();
    assertTrue(
        problems.getFirst().says().startsWith("tile/entries/000.p/33 was changed: "),
        problems::toString);
  }

  @Test
  void theEntriesOfAnEarlierCheckpoint() {
    assertEquals(
        "tile/entries/000.p/15 was changed: it is not the beginning of the entries that stand"
            + " there.",
        only("tile/entries/000.p/15", 100));
  }

  @Test
  void aTile() {
    assertEquals(
        "tile/0/000.p/33 was changed: its hash number 3 is not the hash of entry 3. The entries"
            + " give the signed root.",
        only("tile/0/000.p/33", 3 * 32 + 7));
  }

  @Test
  void aTileOfAnEarlierCheckpoint() {
    assertEquals(
        "tile/0/000.p/15 was changed: it is not the beginning of the tile that stands there now.",
        only("tile/0/000.p/15", 7));
  }

  @Test
  void theRootInTheCheckpoint() {
    assertEquals(
        "The checkpoint was changed: the signature of record.example/north-vale+aa14d601 is not"
            + " over this text; its size or root is not that of the entries, so its text was"
            + " changed.",
        only("checkpoint", find("checkpoint", "\n33\n") + 6));
  }

  @Test
  void theSizeInTheCheckpoint() {
    var problems = changed("checkpoint", find("checkpoint", "33\n") + 1, BY_KEY).problems();
    assertTrue(
        problems.stream()
            .anyMatch(problem -> problem.says().startsWith("The checkpoint was changed: the sign")),
        problems::toString);
  }

  @Test
  void theFirstLineOfTheCheckpoint() {
    var problems = changed("checkpoint", 0, BY_KEY).problems();
    assertEquals(
        List.of(
            new Problem(
                "checkpoint",
                "The checkpoint was changed: the signature of record.example/north-vale+aa14d601"
                    + " is not over this text; its size and root are those of the entries, so the"
                    + " first line or the signature was changed."),
            new Problem(
                "checkpoint",
                "The checkpoint is of the log \"secord.example/north-vale\", and the key is for"
                    + " \"record.example/north-vale\".")),
        problems);
  }

  @Test
  void theSignature() {
    assertTrue(
        only("checkpoint", find("checkpoint", "qhTWARd1") + 20)
            .endsWith("so the first line or the signature was changed."));
  }

  @Test
  void theKey() {
    assertEquals(
        "The file key was changed: the ID in it does not follow from name and key.",
        only("key", 60));
  }

  @Test
  void contentThatWasOpened() {
    var content = opened("/content");
    assertTrue(only(content, 3).startsWith(content + " or "));
  }

  @Test
  void theSaltOfContentThatWasOpened() {
    var salt = opened("/salt");
    assertTrue(
        only(salt, 3)
            .contains(" or " + salt + " was changed: they do not open part \"text\" of entry 0"));
  }

  @Test
  void everyByteOfEveryFile() {
    for (var file : Copies.sample().entrySet()) {
      for (int at = 0; at < file.getValue().length; at += at < 300 ? 1 : 97) {
        var verdict = changed(file.getKey(), at, BY_KEY);
        assertFalse(verdict.holds(), file.getKey() + " at " + at);
        assertTrue(names(verdict, file), file.getKey() + " at " + at + ": " + verdict.problems());
      }
    }
  }

  /// The file stands in a problem, by its path or by its name.
  private static boolean names(Verdict verdict, Map.Entry<String, byte[]> file) {
    var path = file.getKey();
    return verdict.problems().stream()
        .anyMatch(problem ->
            problem.says().contains(path)
                || problem.says().contains("The checkpoint") && path.equals("checkpoint"));
  }

  @Test
  void withoutAKeyOfOnesOwnTheSameIsFound() {
    for (var path : Copies.sample().keySet()) {
      assertFalse(changed(path, 20, Question.plain()).holds(), path);
    }
  }
}
