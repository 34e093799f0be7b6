package remit.service.storm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import remit.service.record.PublicRecord;
import remit.tlog.fsck.Fsck;
import remit.tlog.fsck.LogKey;
import remit.tlog.note.Checkpoint;
import remit.tlog.note.MalformedNote;
import remit.tlog.note.Note;
import remit.tlog.note.Signed;
import remit.tlog.note.VerifierKey;

/// Holds checkpoints that were seen against the record as it is now.
final class Checkpoints {
  private Checkpoints() {}

  static long size(byte[] note) {
    return checkpoint(note).head().size();
  }

  private static Checkpoint checkpoint(byte[] note) {
    try {
      return Checkpoint.parse(Note.parse(note).text());
    } catch (MalformedNote malformed) {
      throw new AssertionError(malformed);
    }
  }

  /// Each is signed by the record's key, and the record's first entries give its root.
  static void requireContinued(PublicRecord record, List<byte[]> seen) throws Exception {
    var key = VerifierKey.parse(record.verifierKey().strip()).orElseThrow();
    var sizes = seen.stream().map(Checkpoints::size).toList();
    try (var source = record.source()) {
      var report =
          Fsck.run(
              source::read,
              source.listing(),
              LogKey.parse(key.toString()).orElseThrow(),
              sizes,
              (_, _) -> {});
      assertEquals(List.of(), report.problems());
      for (var note : seen) {
        assertInstanceOf(Signed.Verified.class, Note.parse(note).signedBy(List.of(key)));
        var head = checkpoint(note).head();
        assertEquals(
            head.root().base64(), report.roots().get(head.size()), () -> "forked at " + head);
      }
    }
  }
}
