package remit.service.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// A lock on a file, between programs. The system lets it go when its program ends in any way.
final class FolderLock implements AutoCloseable {
  private final FileChannel channel;
  private final FileLock lock;

  private FolderLock(FileChannel channel, FileLock lock) {
    this.channel = channel;
    this.lock = lock;
  }

  /// Waits until nobody else holds the lock.
  static FolderLock alone(Path file) throws IOException {
    var channel = open(file);
    try {
      return new FolderLock(channel, channel.lock());
    } catch (IOException | RuntimeException failed) {
      channel.close();
      throw failed;
    }
  }

  /// Waits until nobody holds the lock alone; others may hold it beside us.
  static FolderLock beside(Path file) throws IOException {
    var channel = open(file);
    try {
      return new FolderLock(channel, channel.lock(0, Long.MAX_VALUE, true));
    } catch (IOException | RuntimeException failed) {
      channel.close();
      throw failed;
    }
  }

  /// The lock, alone, where nobody else holds it in any way.
  static Optional<FolderLock> tryAlone(Path file) throws IOException {
    var channel = open(file);
    try {
      var lock = channel.tryLock();
      if (lock != null) {
        return Optional.of(new FolderLock(channel, lock));
      }
    } catch (OverlappingFileLockException _) {
      // Held by this program itself, which counts as somebody.
    }
    channel.close();
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    try {
      lock.release();
    } finally {
      channel.close();
    }
  }

  private static FileChannel open(Path file) throws IOException {
    return FileChannel.open(
        file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }
}
