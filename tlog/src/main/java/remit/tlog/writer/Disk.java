package remit.tlog.writer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The few things a log does to a disk, with what they promise after a power failure. A seam for
/// tests, which lose everything that was not promised.
interface Disk {
  /// The content; empty where there is no such file.
  Optional<byte[]> read(Path file) throws IOException;

  /// Makes the folder, and those above it, where they are not there. A folder's name is durable
  /// after [#syncFolder] of the folder above.
  void createFolder(Path folder) throws IOException;

  /// Makes a file or overwrites one. The content is durable when this returns, but not the name.
  void write(Path file, byte[] content) throws IOException;

  /// Adds to the end of a file, which is `length` long. Durable when this returns; when it does not
  /// return, any part of the bytes may be there.
  void append(Path file, long length, byte[] bytes) throws IOException;

  /// Cuts a file. Durable when this returns.
  void truncate(Path file, long length) throws IOException;

  /// Gives a file another name, over a file of that name if there is one. At every instant the name
  /// leads to the whole of the one or the other. Durable after [#syncFolder].
  void rename(Path from, Path to) throws IOException;

  /// Makes the names in a folder durable.
  void syncFolder(Path folder) throws IOException;

  void delete(Path file) throws IOException;

  /// The files and folders in a folder, sorted; none where there is no folder.
  List<Path> list(Path folder) throws IOException;

  /// The folder that a file or folder lies in.
  static Path above(Path file) {
    var parent = file.toAbsolutePath().getParent();
    if (parent == null) throw new IllegalArgumentException("no folder above " + file);
    return parent;
  }
}
