package remit.tlog.writer;

import java.util.Map;
import java.util.Optional;

/// Where the public files of a record lie. Paths are relative, as tlog-tiles names them. Failures
/// of the disk or the network are thrown as [java.io.UncheckedIOException].
public interface RecordStore {
  Optional<byte[]> read(String path);

  /// Adds files that never change again; they are durable when this returns. A file that is there
  /// already with the same bytes is left; one with other bytes is refused with a
  /// [DamagedRecordException].
  void add(Map<String, byte[]> files);

  /// Puts `next` in the place of the checkpoint, durably and at once, provided that the checkpoint
  /// still is `before`. Otherwise nothing is changed.
  Swap swapCheckpoint(Optional<byte[]> before, byte[] next);

  /// Removes files that are no longer needed; it is no error when that does not succeed.
  void discard(String folder);

  /// What became of a change of the checkpoint.
  enum Swap {
    DONE,
    OVERTAKEN
  }
}
