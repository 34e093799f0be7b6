package remit.service.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// A PostgreSQL of our own, for one machine: its programs come with Remit, its data stand in a
/// folder, and only programs on this machine that can read the folder's password reach it.
///
/// Several programs may use one folder at a time, such as a backup beside the service; the last one
/// to close stops the server. Where a program is killed the server runs on, and the next one adopts
/// it. Where the server is killed, a program that uses it starts it again at the same address, with
/// all that was committed.
public final class EmbeddedServer implements AutoCloseable {
  /// What PostgreSQL's own programs hand on to a shell.
  private static final Pattern UNSAFE = Pattern.compile("[\"'$`\\\\\\p{Cntrl}]");

  /// Sorting by code point: the same on every machine, and after every change of its libraries.
  static final List<String> LOCALE =
      List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C");

  private static final String NAME = "remit";
  private static final int PASSWORD_BYTES = 24;
  private static final int TRIES = 100;
  private static final int BETWEEN_LOOKS = 500;

  /// Folders that this program has open, since the system's locks do not keep a program from
  /// itself.
  private static final Set<Path> OPEN = new HashSet<>();

  private final Path home;
  private final Cluster cluster;
  private final FolderLock use;
  private final DatabaseSettings.Server settings;
  private boolean closed;

  private EmbeddedServer(
      Path home, Cluster cluster, FolderLock use, DatabaseSettings.Server settings) {
    this.home = home;
    this.cluster = cluster;
    this.use = use;
    this.settings = settings;
  }

  /// Looks after the server until it is closed. A server that cannot be started now is tried again,
  /// since a full disk may be emptied.
  private void keepRunning() {
    try {
      while (startAgainWhereKilled()) {
        Thread.sleep(BETWEEN_LOOKS);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /// @return false once this is closed
  private synchronized boolean startAgainWhereKilled() {
    if (closed) {
      return false;
    }
    try {
      if (!cluster.runs()) {
        try (var _ = FolderLock.alone(home.resolve("start.lock"))) {
          cluster.start();
        }
      }
    } catch (IOException | DatabaseUnavailableException _) {
      // Whoever asks the database meanwhile is told that it is not there.
    }
    return true;
  }

  /// Starts the server of a folder, or adopts the one that runs there. Makes folder, server and
  /// data on first use, which takes a few seconds and about 100 MB.
  ///
  /// @throws DatabaseUnavailableException where the folder cannot be written, the disk is full, or
  ///   the server does not start
  /// @throws IllegalStateException where this program has the folder open already
  public static EmbeddedServer start(Path folder) {
    try {
      var home = prepare(folder);
      claim(home);
      try {
        return startIn(home);
      } catch (IOException | RuntimeException failed) {
        release(home);
        throw failed;
      }
    } catch (AccessDeniedException denied) {
      throw new DatabaseUnavailableException(
          "cannot write " + denied.getFile() + ", which the database needs",
          "let the account that runs Remit write there, or choose another data folder",
          denied);
    } catch (IOException failed) {
      throw new DatabaseUnavailableException(
          "cannot use " + folder + " for the database: " + failed.getMessage(),
          "see that the folder can be written and that its disk has 200 MB free",
          failed);
    }
  }

  /// How to reach the server.
  public DatabaseSettings.Server settings() {
    return settings;
  }

  /// Stops the server where no other program uses it. Closing twice is closing once.
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    try (var _ = FolderLock.alone(home.resolve("start.lock"))) {
      leave(home, cluster, use);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } finally {
      release(home);
    }
  }

  /// The server's programs as they are used on this machine, with its data in `home`.
  static Cluster cluster(Path home) throws IOException {
    return new Cluster(
        Binaries.unpack(home), home, home.resolve("data-" + Binaries.major()), LOCALE, List.of());
  }

  private static Path prepare(Path folder) throws IOException {
    if (UNSAFE.matcher(folder.toAbsolutePath().toString()).find()) {
      throw new DatabaseUnavailableException(
          "the data folder " + folder + " has a sign in its name that PostgreSQL cannot bear",
          "choose a name without quotes, `$`, backslash or control characters");
    }
    if (!Files.isDirectory(folder)) {
      // Others may pass through, to what is theirs; nobody may look around.
      Folders.make(folder, "rwx--x--x");
    }
    return folder.toRealPath();
  }

  private static EmbeddedServer startIn(Path home) throws IOException {
    try (var _ = FolderLock.alone(home.resolve("start.lock"))) {
      refuseOtherMajor(home);
      var cluster = cluster(home);
      var use = FolderLock.beside(home.resolve("use.lock"));
      try {
        var password = password(home);
        cluster.make(password);
        var server = new EmbeddedServer(home, cluster, use, ready(cluster, password));
        Thread.ofVirtual().name("remit database").start(server::keepRunning);
        return server;
      } catch (IOException | RuntimeException failed) {
        leave(home, cluster, use);
        throw failed;
      }
    }
  }

  /// Gives up our use, and stops the server where that was the last. The caller holds `start.lock`.
  private static void leave(Path home, Cluster cluster, FolderLock use) throws IOException {
    use.close();
    var last = FolderLock.tryAlone(home.resolve("use.lock"));
    if (last.isPresent()) {
      try (var _ = last.get()) {
        cluster.stop();
      }
    }
  }

  private static void refuseOtherMajor(Path home) throws IOException {
    var ours = "data-" + Binaries.major();
    try (var entries = Files.list(home)) {
      var data =
          entries
              .map(entry -> entry.getFileName().toString())
              .filter(name -> name.matches("data-\\d+"))
              .toList();
      if (!data.isEmpty() && !data.contains(ours)) {
        throw new DatabaseUnavailableException(
            home
                + " holds "
                + data.getFirst()
                + ", made by another PostgreSQL than "
                + Binaries.major()
                + ", which comes with this Remit",
            "take a backup with the Remit that made it, and restore it into a new folder");
      }
    }
  }

  /// Written before the data are made, so that there never are data without a password.
  private static String password(Path home) throws IOException {
    var file = home.resolve("password");
    if (Files.exists(file)) {
      return Files.readString(file).strip();
    }
    var bytes = new byte[PASSWORD_BYTES];
    new SecureRandom().nextBytes(bytes);
    var password = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    Folders.writeSecret(file, password);
    return password;
  }

  /// Starts the server and prepares its database. A server that is just being killed may have been
  /// adopted; it refuses connections and is gone a moment later, so that starting again helps.
  private static DatabaseSettings.Server ready(Cluster cluster, String password)
      throws IOException {
    for (int attempt = 1; ; attempt++) {
      int port = cluster.start();
      try {
        prepareDatabase(settings(port, Cluster.SUPERUSER, Cluster.SUPERUSER, password));
        return settings(port, NAME, NAME, password);
      } catch (SQLException failed) {
        boolean mayPass = String.valueOf(failed.getSQLState()).matches("08.*|57P0.");
        if (!mayPass || attempt == TRIES) {
          throw new DatabaseUnavailableException(
              "the database runs but cannot be used: " + failed.getMessage(),
              "if the file `password` in the data folder was changed, put back what it held",
              failed);
        }
        Cluster.pause();
      }
    }
  }

  /// An account and a database that the program works with; it never works as the superuser, so
  /// that no statement can reach files or programs of the machine.
  private static void prepareDatabase(DatabaseSettings.Server superuser) throws SQLException {
    try (var connection =
        DriverManager.getConnection(superuser.url(), superuser.user(), superuser.password())) {
      if (isAbsent(connection, "select 1 from pg_roles where rolname = 'remit'")) {
        execute(connection, "create role remit login password '" + superuser.password() + "'");
      }
      if (isAbsent(connection, "select 1 from pg_database where datname = 'remit'")) {
        execute(connection, "create database remit owner remit");
      }
    }
  }

  private static boolean isAbsent(Connection connection, String question) throws SQLException {
    try (var statement = connection.createStatement();
        var answer = statement.executeQuery(question)) {
      return !answer.next();
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static DatabaseSettings.Server settings(
      int port, String database, String user, String password) {
    return DatabaseSettings.server(
        "jdbc:postgresql://127.0.0.1:" + port + "/" + database, user, password);
  }

  private static void claim(Path home) {
    synchronized (OPEN) {
      if (!OPEN.add(home)) {
        throw new IllegalStateException("this program has " + home + " open already");
      }
    }
  }

  private static void release(Path home) {
    synchronized (OPEN) {
      OPEN.remove(home);
    }
  }
}
