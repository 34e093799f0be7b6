package remit.tlog.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import remit.tlog.note.VerifierKey;

/// The keys that were seen first, in a file with one key a line. A key that was pinned is the one
/// that counts from then on: a record that comes with another key of the same name is refused.
public final class Pins {
  private final Path file;

  public Pins(Path file) {
    this.file = file;
  }

  /// The key pinned for a log.
  Optional<String> find(String origin) throws IOException {
    return lines().stream()
        .filter(line ->
            VerifierKey.parse(line).filter(key -> key.name().name().equals(origin)).isPresent())
        .findFirst();
  }

  void add(String key) throws IOException {
    var lines = new ArrayList<>(lines());
    lines.add(key);
    var parent = file.toAbsolutePath().getParent();
    if (parent != null) Files.createDirectories(parent);
    var draft = file.resolveSibling(file.getFileName() + ".draft");
    Files.write(draft, lines);
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private List<String> lines() throws IOException {
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }
}
