package remit.service.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Databases for tests: empty, with the newest schema, each a copy of one that was migrated once.
/// One server a test run, thrown away at its end; what a crashed run left is cleared by the next.
///
/// The server is the embedded one, or with `-Dremit.test.database=installed` the machine's own
/// PostgreSQL 15.
public final class TestDatabase {
  private static final Path INSTALLED = Path.of("/usr/lib/postgresql/15/bin");
  private static final String PASSWORD = "test";
  private static final AtomicInteger NUMBER = new AtomicInteger();

  private static @Nullable TestDatabase running;

  private final String url;

  private TestDatabase(String url) {
    this.url = url;
  }

  /// An empty database with the newest schema, open. Close it, or leave it to the end of the run.
  public static Database fresh() {
    return Database.open(freshSettings());
  }

  /// An empty database with the newest schema, not yet opened.
  public static DatabaseSettings freshSettings() {
    return running().copyOf("template_of_tests");
  }

  /// An empty database without any schema.
  public static DatabaseSettings bareSettings() {
    return running().copyOf("template0");
  }

  private static synchronized TestDatabase running() {
    if (running == null) {
      try {
        running = start();
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
    return running;
  }

  private static TestDatabase start() throws IOException {
    var home = folder();
    clearAfterCrashes(home);
    var run = Files.createDirectory(home.resolve("run-" + ProcessHandle.current().pid()));
    var lock = FolderLock.alone(run.resolve("use.lock"));
    var cluster = TestCluster.in(home, run, isInstalled());
    cluster.make(PASSWORD);
    int port = cluster.start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(run, cluster, lock)));
    var server = new TestDatabase("jdbc:postgresql://127.0.0.1:" + port + "/");
    server.execute("create role remit login createdb password '" + PASSWORD + "'");
    Database.open(server.copyOf("template0", "template_of_tests")).close();
    return server;
  }

  static boolean isInstalled() {
    return System.getProperty("remit.test.database", "embedded").equals("installed");
  }

  static Path installed() {
    return INSTALLED;
  }

  /// Below `target` where the build runs, and else where temporary files stand.
  static Path folder() throws IOException {
    var target = Path.of("target").toAbsolutePath();
    var parent = Files.isDirectory(target) ? target : Path.of(System.getProperty("java.io.tmpdir"));
    var folder = parent.resolve("test-databases");
    Folders.make(folder, "rwxr-xr-x");
    return folder.toRealPath();
  }

  private DatabaseSettings.Server copyOf(String template) {
    return copyOf(template, "test_" + NUMBER.incrementAndGet());
  }

  private DatabaseSettings.Server copyOf(String template, String name) {
    execute("create database " + name + " owner remit template " + template);
    return DatabaseSettings.server(url + name, "remit", PASSWORD).withConnections(5);
  }

  private synchronized void execute(String sql) {
    try (var connection =
            DriverManager.getConnection(url + "postgres", Cluster.SUPERUSER, PASSWORD);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException failed) {
      throw new IllegalStateException(sql, failed);
    }
  }

  private static void end(Path run, Cluster cluster, FolderLock lock) {
    try (lock) {
      cluster.stop();
      Folders.delete(run);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static void clearAfterCrashes(Path home) throws IOException {
    List<Path> runs;
    try (Stream<Path> entries = Files.list(home)) {
      runs =
          entries
              .filter(entry -> entry.getFileName().toString().matches("(run|room)-\\d+.*"))
              .toList();
    }
    for (var run : runs) {
      if (isOfALivingRun(run)) {
        continue;
      }
      var dead = FolderLock.tryAlone(run.resolve("use.lock"));
      if (dead.isPresent()) {
        try (var _ = dead.get()) {
          TestCluster.in(home, run, Files.exists(run.resolve("data-15"))).stop();
          Folders.delete(run);
        }
      }
    }
  }

  private static boolean isOfALivingRun(Path folder) {
    long process = Long.parseLong(folder.getFileName().toString().split("-")[1]);
    return ProcessHandle.of(process).isPresent();
  }
}
