package remit.service.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Properties;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// PostgreSQL's programs as they come with Remit, packed, and the folder that they are unpacked
/// into.
final class Binaries {
  private static final int RUNNABLE = 0b001_000_000;

  private Binaries() {}

  /// The version that comes with Remit: `18.6.0`.
  static String version() {
    try (var file = resource("embedded.properties")) {
      var properties = new Properties();
      properties.load(file);
      return properties.getProperty("version");
    } catch (IOException damaged) {
      throw new IllegalStateException("the jar is damaged", damaged);
    }
  }

  /// The number that decides which server can read which data: 18.
  static int major() {
    return Integer.parseInt(version().substring(0, version().indexOf('.')));
  }

  /// Unpacks once for each version and answers the folder with `postgres` and `initdb`. What was
  /// broken off is begun again.
  ///
  /// @param home the folder below which to unpack; the caller holds its lock
  /// @throws DatabaseUnavailableException on a machine that no binaries are for
  static Path unpack(Path home) throws IOException {
    var unpacked = home.resolve("postgresql-" + version());
    if (!Files.isDirectory(unpacked)) {
      var part = home.resolve("postgresql-" + version() + ".part");
      Folders.delete(part);
      Files.createDirectory(part);
      try (var archive = new TarArchiveInputStream(new XZInputStream(packed()))) {
        for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
          unpack(entry, archive, part);
        }
      }
      try (var licence = resource("postgresql-licence.txt")) {
        Files.copy(licence, part.resolve("LICENCE"));
      }
      Files.move(part, unpacked, StandardCopyOption.ATOMIC_MOVE);
    }
    return unpacked.resolve("bin");
  }

  private static InputStream resource(String name) {
    return Optional.ofNullable(Binaries.class.getResourceAsStream(name)).orElseThrow();
  }

  private static InputStream packed() {
    var system = System.getProperty("os.name");
    var processor =
        switch (System.getProperty("os.arch")) {
          case "amd64", "x86_64" -> "x86_64";
          case "aarch64", "arm64" -> "arm_64";
          case String other -> other;
        };
    var resource =
        system.equals("Linux")
            ? Binaries.class.getResourceAsStream("/postgres-linux-" + processor + ".txz")
            : null;
    if (resource == null) {
      throw new DatabaseUnavailableException(
          "no PostgreSQL for " + system + " on " + processor + " comes with Remit",
          "run PostgreSQL 15 or newer yourself and give its address");
    }
    return new BufferedInputStream(resource);
  }

  private static void unpack(TarArchiveEntry entry, InputStream content, Path into)
      throws IOException {
    var target = into.resolve(entry.getName()).normalize();
    if (!target.startsWith(into)) {
      throw new IOException("the archive names a file outside itself: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else {
      Files.copy(content, target);
      boolean runnable = (entry.getMode() & RUNNABLE) != 0;
      Files.setPosixFilePermissions(
          target, PosixFilePermissions.fromString(runnable ? "rwxr-xr-x" : "rw-r--r--"));
    }
  }
}
