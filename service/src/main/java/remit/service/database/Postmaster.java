package remit.service.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A server's own note in its data folder, `postmaster.pid`: which process it is and how far it has
/// come. The note outlives a server that was killed, and its number may by then belong to another
/// process.
///
/// @param pid the process that wrote the note
/// @param port the port that it listens on, 0 where it has not come so far
/// @param status `starting`, `ready`, `stopping` or empty
record Postmaster(long pid, int port, String status) {
  private static final Path PROCESSES = Path.of("/proc");

  static Optional<Postmaster> of(Path data) throws IOException {
    try {
      var lines = Files.readAllLines(note(data));
      if (lines.isEmpty() || !lines.getFirst().strip().matches("\\d{1,10}")) {
        return Optional.empty();
      }
      return Optional.of(
          new Postmaster(Long.parseLong(lines.getFirst().strip()), port(lines), line(lines, 7)));
    } catch (NoSuchFileException _) {
      return Optional.empty();
    }
  }

  static Path note(Path data) {
    return data.resolve("postmaster.pid");
  }

  boolean isReady() {
    return status.equals("ready") && port > 0;
  }

  /// True while the process lives and works in this data folder, which no other program does.
  boolean runs(Path data) {
    return isAtWork(PROCESSES.resolve(Long.toString(pid)), data);
  }

  /// True while some process has the number, be it a dead one that nobody has taken note of.
  boolean numberIsTaken() {
    return Files.exists(PROCESSES.resolve(Long.toString(pid)));
  }

  /// The processes that work in a data folder: the server and what it started. These outlive a
  /// killed server for a moment, and no other server may start meanwhile.
  static List<String> atWork(Path data) throws IOException {
    try (Stream<Path> processes = Files.list(PROCESSES)) {
      return processes
          .filter(process -> process.getFileName().toString().matches("\\d+"))
          .filter(process -> isAtWork(process, data))
          .map(process -> process.getFileName().toString())
          .toList();
    }
  }

  private static boolean isAtWork(Path process, Path data) {
    try {
      return Files.isSameFile(process.resolve("cwd"), data);
    } catch (IOException _) {
      // Gone, a zombie, or another account's: none of these is a server of ours.
      return false;
    }
  }

  private static int port(List<String> lines) {
    var port = line(lines, 3);
    return port.matches("\\d{1,5}") ? Integer.parseInt(port) : 0;
  }

  private static String line(List<String> lines, int index) {
    return index < lines.size() ? lines.get(index).strip() : "";
  }
}
