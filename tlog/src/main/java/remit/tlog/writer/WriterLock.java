package remit.tlog.writer;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The right to write, held by at most one program at a time. The operating system takes it back
/// when the program ends, however it ends.
public final class WriterLock implements AutoCloseable {
  private final FileChannel channel;

  private WriterLock(FileChannel channel) {
    this.channel = channel;
  }

  /// Takes the lock or throws [LogInUseException]; does not wait.
  public static WriterLock take(Path file) {
    try {
      var parent = file.toAbsolutePath().getParent();
      if (parent != null) Files.createDirectories(parent);
      var channel = FileChannel.open(file, CREATE, WRITE);
      if (isTaken(channel)) {
        channel.close();
        throw new LogInUseException(file);
      }
      return new WriterLock(channel);
    } catch (IOException failed) {
      throw new UncheckedIOException("cannot lock " + file, failed);
    }
  }

  private static boolean isTaken(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() == null;
    } catch (OverlappingFileLockException _) {
      return true;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException failed) {
      throw new UncheckedIOException("cannot give the lock back", failed);
    }
  }
}
