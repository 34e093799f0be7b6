package remit.service.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/// Databases for tests: empty, with the newest schema, each a copy of one that was migrated once.
/// One server a test run, thrown away at its end; what a crashed run left is cleared by the next.
public final class TestDatabase {
  private static final String PASSWORD = "test";
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final Map<TestServer, TestDatabase> RUNNING = new EnumMap<>(TestServer.class);

  private final String url;

  private TestDatabase(String url) {
    this.url = url;
  }

  /// An empty database with the newest schema, open. Close it, or leave it to the end of the run.
  public static Database fresh() {
    return fresh(TestServer.ofThisRun());
  }

  /// As [#fresh()], on a certain server.
  public static Database fresh(TestServer server) {
    return Database.open(freshSettings(server));
  }

  /// An empty database with the newest schema, not yet opened.
  public static DatabaseSettings freshSettings() {
    return freshSettings(TestServer.ofThisRun());
  }

  /// As [#freshSettings()], on a certain server.
  public static DatabaseSettings freshSettings(TestServer server) {
    return running(server).copyOf("template_of_tests");
  }

  /// An empty database without any schema.
  static DatabaseSettings bareSettings() {
    return running(TestServer.ofThisRun()).copyOf("template0");
  }

  private static synchronized TestDatabase running(TestServer server) {
    return RUNNING.computeIfAbsent(server, TestDatabase::start);
  }

  private static TestDatabase start(TestServer server) {
    try {
      var home = folder();
      clearAfterCrashes(home);
      var run = home.resolve("run-" + ProcessHandle.current().pid() + "-" + server.major());
      Folders.make(run, "rwxr-xr-x");
      var lock = FolderLock.alone(run.resolve("use.lock"));
      var cluster = TestCluster.in(home, run, server);
      cluster.make(PASSWORD);
      int port = cluster.start();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(cluster, lock)));
      return prepared(port);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static TestDatabase prepared(int port) {
    var database = new TestDatabase("jdbc:postgresql://127.0.0.1:" + port + "/");
    database.execute("create role remit login password '" + PASSWORD + "'");
    Database.open(database.copyOf("template0", "template_of_tests")).close();
    return database;
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

  private static void end(Cluster cluster, FolderLock lock) {
    try (lock) {
      TestCluster.end(cluster);
      TestCluster.discard(cluster.home());
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
          TestCluster.end(TestCluster.in(home, run, serverOf(run)));
          TestCluster.discard(run);
        }
      }
    }
  }

  private static TestServer serverOf(Path run) {
    return Files.exists(run.resolve("data-" + TestServer.INSTALLED.major()))
        ? TestServer.INSTALLED
        : TestServer.EMBEDDED;
  }

  private static boolean isOfALivingRun(Path folder) {
    long process = Long.parseLong(folder.getFileName().toString().split("-")[1]);
    return ProcessHandle.of(process).isPresent();
  }
}
