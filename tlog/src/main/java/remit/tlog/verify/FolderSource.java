package remit.tlog.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A record in a folder.
final class FolderSource implements RecordSource {
  private final Path folder;
  private final Set<String> listing;

  private FolderSource(Path folder, Set<String> listing) {
    this.folder = folder;
    this.listing = listing;
  }

  static FolderSource open(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      var listing =
          files
              .filter(Files::isRegularFile)
              .map(file -> folder.relativize(file).toString().replace('\\', '/'))
              .collect(Collectors.toUnmodifiableSet());
      return new FolderSource(folder, listing);
    }
  }

  @Override
  public Set<String> listing() {
    return listing;
  }

  @Override
  public Optional<byte[]> read(String path, int most) throws IOException {
    if (!listing.contains(path)) return Optional.empty();
    try (var in = Files.newInputStream(folder.resolve(path))) {
      return Optional.of(in.readNBytes(most));
    }
  }

  @Override
  public void close() {}
}
