package remit.tlog.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import remit.tlog.TestLog;
import remit.tlog.entry.Opening;
import remit.tlog.fsck.Problem;
import remit.tlog.note.KeyKind;
import remit.tlog.note.MalformedNote;
import remit.tlog.note.Note;
import remit.tlog.note.SigningKey;
import remit.tlog.verify.Question;

/// What an operator who has the key could try, and what gives it away.
class HistoryTest {
  private static final Question BY_KEY = Question.plain().withKey(TestLog.KEY.verifier());

  private static List<String> says(Map<String, byte[]> files, Question question) {
    return Copies.verify(files, question).problems().stream().map(Problem::says).toList();
  }

  private static Question since(TestLog log) {
    return BY_KEY.withEarlier(log.file("checkpoint")).withDepth(Question.Depth.HASHES);
  }

  @Test
  void aRewrittenRecordHoldsInItselfButNotAgainstAnEarlierCheckpoint() {
    var before = TestLog.of(40);
    var rewritten = new TestLog();
    for (int i = 0; i < 60; i++) rewritten.commit(TestLog.entry(i == 7 ? 1000 : i));
    rewritten.publish();
    assertEquals(
        List.of(
            "The record was rewritten: its first 40 entries are not those that were signed"
                + " earlier."),
        says(rewritten.files(), since(before)));
    assertEquals(List.of(), says(TestLog.of(60).files(), since(before)));
  }

  @Test
  void aShortenedRecordIsFound() {
    assertEquals(
        List.of("The record lost entries: 40 were signed earlier, and now there are 30."),
        says(TestLog.of(30).files(), since(TestLog.of(40))));
  }

  @Test
  void anEarlierCheckpointOfSomebodyElseIsNoEvidence() {
    var other = new TestLog(SampleRecord.KEY);
    other.commit(TestLog.entry(0));
    other.publish();
    assertEquals(
        List.of("The earlier checkpoint is not signed by " + TestLog.KEY.verifier().name() + "."),
        says(TestLog.of(3).files(), since(other)));
  }

  @Test
  void aWitnessThatDidNotCosignIsMissed() throws MalformedNote {
    var log = TestLog.of(3);
    var witness = SigningKey.generate("witness.example/1", KeyKind.WITNESS, new SecureRandom());
    var question =
        BY_KEY.withDepth(Question.Depth.HASHES).withWitnesses(List.of(witness.verifier()));
    assertEquals(
        List.of("The witness " + witness.verifier().name() + " did not cosign the checkpoint."),
        says(log.files(), question));
    var note = Note.parse(log.file("checkpoint"));
    log.files().put("checkpoint", witness.cosign(note, 1_780_000_000).bytes());
    assertEquals(List.of(), says(log.files(), question));
  }

  @Test
  void whatIsSaidToBeErasedMayNotStandOpen() {
    var files = Copies.sample();
    var letter = Opening.of(new byte[32], new byte[0]).orElseThrow();
    files.put("opened/" + letter.hash().hex() + "/content", new byte[0]);
    var problems = says(files, Question.plain().withKey(SampleRecord.KEY.verifier()));
    assertTrue(problems.getFirst().endsWith("opens nothing: no entry commits to it."));
  }

  @Test
  void entriesThatAreNotRemitsAreSaidToBeNone() {
    var problems = says(TestLog.of(2).files(), BY_KEY);
    assertTrue(problems.getFirst().startsWith("Entry 0 is not JSON"), problems::toString);
  }

  @Test
  void aFileThatNobodySignedIsPointedOut() {
    var files = new TreeMap<>(Copies.sample());
    files.put("readme.html", "hello".getBytes(StandardCharsets.UTF_8));
    var verdict = Copies.verify(files, Question.plain().withKey(SampleRecord.KEY.verifier()));
    assertTrue(verdict.holds());
    assertEquals(
        List.of("Not part of what is signed, and not checked: readme.html."), verdict.remarks());
  }
}
