package remit.tlog.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// A record in a zip file, at its top or in a folder. Nothing is unpacked to the disk.
final class ZipSource implements RecordSource {
  private final ZipFile zip;
  private final String prefix;
  private final Set<String> listing;

  private ZipSource(ZipFile zip, String prefix, Set<String> listing) {
    this.zip = zip;
    this.prefix = prefix;
    this.listing = listing;
  }

  static ZipSource open(Path file) throws IOException {
    var zip = new ZipFile(file.toFile());
    try {
      var names = zip.stream().filter(e -> !e.isDirectory()).map(ZipEntry::getName).toList();
      if (new HashSet<>(names).size() < names.size()) {
        throw new IOException(file + " holds two files of one name");
      }
      var prefix = Prefix.of(names);
      return new ZipSource(zip, prefix, Prefix.below(prefix, names));
    } catch (IOException | RuntimeException failed) {
      zip.close();
      throw failed;
    }
  }

  @Override
  public Set<String> listing() {
    return listing;
  }

  @Override
  public Optional<byte[]> read(String path, int most) throws IOException {
    var entry = zip.getEntry(prefix + path);
    if (entry == null) return Optional.empty();
    try (var in = zip.getInputStream(entry)) {
      return Optional.of(in.readNBytes(most));
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
