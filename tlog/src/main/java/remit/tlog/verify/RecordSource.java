package remit.tlog.verify;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import remit.tlog.fsck.RecordFiles;

/// A record that can be read. Paths are those of the record, whatever lies around it.
public interface RecordSource extends RecordFiles, AutoCloseable {
  /// The files there are; empty where that cannot be known.
  Set<String> listing();

  @Override
  void close() throws IOException;

  /// Opens a folder, a `.zip` or `.tar` file, or an `http` or `https` address. Throws when there is
  /// none or it cannot be read.
  static RecordSource open(String where) throws IOException {
    if (where.matches("(?i)https?://.*")) return new WebSource(URI.create(where));
    var path = Path.of(where);
    if (Files.isDirectory(path)) return FolderSource.open(path);
    if (!Files.exists(path)) throw new NoSuchFileException(where);
    return TarSource.isTar(path) ? TarSource.open(path) : ZipSource.open(path);
  }
}
