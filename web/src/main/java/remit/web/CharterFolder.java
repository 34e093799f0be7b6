package remit.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import remit.core.charter.Charter;
import remit.reader.Charters;
import remit.reader.LawPacks;
import remit.web.home.Systems;

/// The systems whose charters stand in a folder, read once.
final class CharterFolder implements Systems {
  private final List<Listed> all;

  CharterFolder(Path folder) {
    this.all = Files.isDirectory(folder) ? read(folder) : List.of();
  }

  @Override
  public List<Listed> all() {
    return all;
  }

  private static List<Listed> read(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(entry -> Files.exists(entry.resolve("charter.yaml")))
          .flatMap(entry -> listed(entry).stream())
          .sorted(Comparator.comparing(Listed::title))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Optional<Listed> listed(Path charter) {
    try {
      return Charters.read(charter, LawPacks.england())
          .charter()
          .map(Charter::heading)
          .map(heading ->
              new Listed(
                  heading.id().value(),
                  heading.title().value(),
                  heading.reality() == Charter.Reality.INVENTED));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
