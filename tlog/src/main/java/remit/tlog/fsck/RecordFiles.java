package remit.tlog.fsck;

import java.io.IOException;
import java.util.Optional;

/// The files of a record, wherever they are.
@FunctionalInterface
public interface RecordFiles {
  /// The file, or its first `most` bytes where it is longer: whoever made it may be an adversary.
  /// Empty where there is none. Throws when it cannot be read.
  Optional<byte[]> read(String path, int most) throws IOException;
}
