package remit.service.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Servers of tests: as fast as they may be, since nothing in them is kept.
final class TestCluster {
  private static final List<String> FLAGS =
      List.of("fsync=off", "full_page_writes=off", "synchronous_commit=off", "max_connections=200");

  private TestCluster() {}

  /// @param home where the embedded server's programs stand, shared by all runs
  /// @param run the folder of one run
  static Cluster in(Path home, Path run, boolean installed) throws IOException {
    if (installed) {
      return new Cluster(
          TestDatabase.installed(),
          run,
          run.resolve("data-15"),
          List.of("--locale=C.UTF-8", "--no-sync"),
          FLAGS);
    }
    return new Cluster(
        programs(home),
        run,
        run.resolve("data-" + Binaries.major()),
        Programs.joined(EmbeddedServer.LOCALE, List.of("--no-sync")),
        FLAGS);
  }

  /// The embedded server's programs, unpacked once.
  static Path programs(Path home) throws IOException {
    try (var _ = FolderLock.alone(home.resolve("unpack.lock"))) {
      return Binaries.unpack(home);
    }
  }
}
