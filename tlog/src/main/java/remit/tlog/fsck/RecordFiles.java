package remit.tlog.fsck;

import java.io.IOException;
import java.util.Optional;

/// The files of a record, wherever they are.
@FunctionalInterface
public interface RecordFiles {
  /// The whole file; empty where there is none. Throws when it cannot be read or is longer than
  /// `most` bytes.
  Optional<byte[]> read(String path, int most) throws IOException;
}
