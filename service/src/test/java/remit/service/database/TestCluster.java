package remit.service.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Servers of tests: as fast as they may be, since nothing in them is kept.
final class TestCluster {
  private static final List<String> FLAGS =
      List.of("fsync=off", "full_page_writes=off", "synchronous_commit=off", "max_connections=200");

  private TestCluster() {}

  /// @param home where the embedded server's programs stand, shared by all runs
  /// @param run the folder of one run
  static Cluster in(Path home, Path run, TestServer server) throws IOException {
    var data = run.resolve("data-" + server.major());
    return switch (server) {
      case EMBEDDED -> new Cluster(programs(home), run, data, unsafe(EmbeddedServer.LOCALE), FLAGS);
      case INSTALLED ->
          new Cluster(
              TestServer.installed(), run, data, unsafe(List.of("--locale=C.UTF-8")), FLAGS);
    };
  }

  private static List<String> unsafe(List<String> options) {
    return Programs.joined(options, List.of("--no-sync"));
  }

  /// The embedded server's programs, unpacked once.
  static Path programs(Path home) throws IOException {
    try (var _ = FolderLock.alone(home.resolve("unpack.lock"))) {
      return Binaries.unpack(home);
    }
  }

  /// Ends a server at once and deletes its data.
  static void delete(Cluster cluster) throws IOException {
    end(cluster);
    Folders.delete(cluster.home());
  }

  /// Ends a server at once. In good order it would write down first what nobody wants.
  static void end(Cluster cluster) throws IOException {
    if (Files.exists(cluster.data())) {
      for (var left = atWork(cluster); !left.isEmpty(); left = atWork(cluster)) {
        left.forEach(ProcessHandle::destroyForcibly);
      }
    }
  }

  /// Puts a folder aside at once and deletes it meanwhile: it has thousands of files, and nobody is
  /// to wait for them.
  static void discard(Path folder) throws IOException {
    var aside = folder.resolveSibling("gone-" + folder.getFileName());
    Files.move(folder, aside);
    new ProcessBuilder("rm", "-rf", aside.toString()).start();
  }

  private static List<ProcessHandle> atWork(Cluster cluster) throws IOException {
    return Postmaster.atWork(cluster.data()).stream()
        .flatMap(process -> ProcessHandle.of(Long.parseLong(process)).stream())
        .toList();
  }
}
