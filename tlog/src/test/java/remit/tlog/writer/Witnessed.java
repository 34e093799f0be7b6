package remit.tlog.writer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import remit.tlog.TestLog;
import remit.tlog.fsck.Fsck;
import remit.tlog.fsck.LogKey;
import remit.tlog.fsck.Report;
import remit.tlog.note.Checkpoint;

/// What somebody outside saw of a log: entries acknowledged and checkpoints published. Whatever
/// happens to the log, it has to bear all of it out.
final class Witnessed {
  private final Map<Long, byte[]> acknowledged = new TreeMap<>();
  private final Map<Long, String> roots = new TreeMap<>();

  void acknowledged(long index, byte[] entry) {
    var other = acknowledged.putIfAbsent(index, entry.clone());
    assertTrue(other == null, "index " + index + " was given twice");
  }

  void published(Checkpoint checkpoint) {
    published(checkpoint.head().size(), checkpoint.head().root().base64());
  }

  void published(long size, String root) {
    var other = roots.putIfAbsent(size, root);
    assertTrue(other == null || other.equals(root), "two roots of size " + size);
  }

  long count() {
    return acknowledged.size();
  }

  int checkpoints() {
    return roots.size();
  }

  /// A record as it is found: sound, and no other history than the one seen.
  Report requireSound(Map<String, byte[]> files) {
    var key = LogKey.parse(TestLog.KEY.verifier().toString()).orElseThrow();
    try {
      var report =
          Fsck.run(
              (path, _) -> Optional.ofNullable(files.get(path)),
              files.keySet(),
              key,
              roots.keySet(),
              (index, entry) -> {
                var seen = acknowledged.get(index);
                if (seen != null) assertArrayEquals(seen, entry, "entry " + index);
              });
      assertEquals(java.util.List.of(), report.problems());
      roots.forEach(
          (size, root) -> assertEquals(root, report.roots().get(size), "fork at " + size));
      return report;
    } catch (IOException failed) {
      throw new java.io.UncheckedIOException(failed);
    }
  }

  /// The same after everything durable was published again: nothing acknowledged is missing.
  void requireComplete(Map<String, byte[]> files) {
    var report = requireSound(files);
    long last = acknowledged.keySet().stream().mapToLong(i -> i).max().orElse(-1);
    assertTrue(report.entries() > last, "lost entry " + last + " of " + report.entries());
  }
}
