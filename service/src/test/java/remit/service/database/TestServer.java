package remit.service.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// The servers that tests run on. Those about SQL run on both: once on each of the versions between
/// which all the others lie.
public enum TestServer {
  /// The PostgreSQL that comes with Remit.
  EMBEDDED,
  /// The oldest PostgreSQL that Remit runs on, as Debian installs it.
  INSTALLED;

  private static final Path DEBIANS = Path.of("/usr/lib/postgresql/15/bin");

  /// The one that `-Dremit.test.database=installed` chooses, and else the embedded one.
  public static TestServer ofThisRun() {
    return valueOf(System.getProperty("remit.test.database", "embedded").toUpperCase(Locale.ROOT));
  }

  public boolean isThere() {
    return switch (this) {
      case EMBEDDED -> true;
      case INSTALLED -> Files.isExecutable(DEBIANS.resolve("postgres"));
    };
  }

  int major() {
    return switch (this) {
      case EMBEDDED -> Binaries.major();
      case INSTALLED -> Database.OLDEST_MAJOR;
    };
  }

  static Path installed() {
    return DEBIANS;
  }
}
