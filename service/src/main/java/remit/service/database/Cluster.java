package remit.service.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The data of one server, and the server while it runs. The caller holds the folder's lock.
///
/// @param binaries the folder of `initdb`, `postgres` and `pg_ctl`
/// @param home the folder in which data, log and temporary files stand
/// @param data the folder of the data, directly in `home`
/// @param made what `initdb` is told about locale and the like
/// @param flags settings of the server, `name=value`, without blanks or quotes
record Cluster(Path binaries, Path home, Path data, List<String> made, List<String> flags) {
  static final String SUPERUSER = "postgres";

  private static final int TRIES = 3;
  private static final int START_SECONDS = 120;
  private static final int STOP_SECONDS = 60;
  private static final int WAIT_MILLISECONDS = 100;
  private static final long LONGEST_LOG = 10_000_000;

  Cluster {
    made = List.copyOf(made);
    flags = List.copyOf(flags);
  }

  /// Makes the data where there are none yet, with a superuser `postgres` of this password. What
  /// was broken off is begun again.
  void make(String password) throws IOException {
    if (Files.exists(data)) {
      return;
    }
    var part = home.resolve(data.getFileName() + ".part");
    var secret = home.resolve(data.getFileName() + ".secret");
    Folders.delete(part);
    var account = ServerAccount.of(home, data);
    try {
      Files.createDirectory(part);
      account.own(part);
      Folders.writeSecret(secret, password);
      account.own(secret);
      var outcome = run(account, initdb(part, secret));
      if (!outcome.isGood()) {
        throw failure("cannot make a database in " + data, outcome.output());
      }
      Files.move(part, data, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(secret);
    }
  }

  /// The port of the running server: of the one that runs already, or else of a new one. After a
  /// server that was killed, the new one listens where programs that knew the old one look for it.
  int start() throws IOException {
    var running = adopt();
    if (running.isPresent()) {
      return running.get();
    }
    int port = Postmaster.of(data).map(Postmaster::port).orElse(0);
    clearStaleNote();
    rotateLog();
    var account = ServerAccount.of(home, data);
    for (int attempt = 1; ; attempt++) {
      long before = Files.exists(log()) ? Files.size(log()) : 0;
      var outcome = run(account, startCommand(attempt == 1 && port > 0 ? port : freePort()));
      if (outcome.isGood()) {
        return Postmaster.of(data)
            .filter(Postmaster::isReady)
            .orElseThrow(() -> failure("the database ended as it began", outcome.output()))
            .port();
      }
      var other = adopt();
      if (other.isPresent()) {
        // Begun by a program that was killed meanwhile.
        return other.get();
      }
      var said = logFrom(before);
      boolean portWasTaken = said.contains("could not bind");
      if (!portWasTaken || attempt == TRIES) {
        throw failure(
            "the database in " + data + " does not start", outcome.output() + "\n" + said);
      }
    }
  }

  /// Stops the server in good order; nothing where none runs.
  void stop() throws IOException {
    var running = Postmaster.of(data).filter(note -> note.runs(data));
    if (running.isEmpty()) {
      return;
    }
    var account = ServerAccount.of(home, data);
    var outcome =
        run(
            account,
            List.of(
                program("pg_ctl"),
                "stop",
                "-D",
                data.toString(),
                "-m",
                "fast",
                "-w",
                "-t",
                Integer.toString(STOP_SECONDS)));
    if (!outcome.isGood() && running.get().runs(data)) {
      throw failure("the database in " + data + " does not stop", outcome.output());
    }
  }

  /// True while the server's first process is at work.
  boolean runs() throws IOException {
    var note = Postmaster.of(data);
    return note.isPresent() && note.get().runs(data);
  }

  Path log() {
    return data.resolve("server.log");
  }

  /// Waits while a server comes or goes; the port where one is ready.
  private Optional<Integer> adopt() throws IOException {
    for (int wait = 0; wait < START_SECONDS * 1000 / WAIT_MILLISECONDS; wait++) {
      var note = Postmaster.of(data).filter(written -> written.runs(data));
      if (note.isEmpty()) {
        return Optional.empty();
      }
      if (note.get().isReady()) {
        return note.map(Postmaster::port);
      }
      pause();
    }
    throw failure("a server is at work in " + data + " and does not get ready", logFrom(0));
  }

  /// Takes away a killed server's note where its number is taken, by its own remains or by a newer
  /// process: PostgreSQL would take either for a running server. Only when nothing is at work in
  /// the folder any more, since the note is also what keeps two servers apart.
  private void clearStaleNote() throws IOException {
    var note = Postmaster.of(data);
    List<String> remaining = List.of();
    for (int wait = 0; wait < START_SECONDS * 1000 / WAIT_MILLISECONDS; wait++) {
      remaining = Postmaster.atWork(data);
      if (remaining.isEmpty()) {
        if (note.isPresent() && note.get().numberIsTaken()) {
          Files.deleteIfExists(Postmaster.note(data));
        }
        return;
      }
      pause();
    }
    throw new DatabaseUnavailableException(
        "the server in "
            + data
            + " was killed, but processes of it are still at work: "
            + String.join(", ", remaining),
        "end them, then start again");
  }

  private List<String> initdb(Path part, Path secret) {
    var command =
        new ArrayList<>(
            List.of(
                program("initdb"),
                "-D",
                part.toString(),
                "-U",
                SUPERUSER,
                "-A",
                "scram-sha-256",
                "--pwfile=" + secret,
                "-E",
                "UTF8"));
    command.addAll(made);
    return command;
  }

  private List<String> startCommand(int port) {
    var options = new StringBuilder("-p " + port + " -c listen_addresses=127.0.0.1");
    options.append(" -c unix_socket_directories=");
    flags.forEach(flag -> options.append(" -c ").append(flag));
    return List.of(
        program("pg_ctl"),
        "start",
        "-D",
        data.toString(),
        "-w",
        "-t",
        Integer.toString(START_SECONDS),
        "-l",
        log().toString(),
        "-o",
        options.toString());
  }

  private Programs.Outcome run(ServerAccount account, List<String> command) throws IOException {
    return Programs.run(binaries, account.command(command));
  }

  private String program(String name) {
    return binaries.resolve(name).toString();
  }

  private void rotateLog() throws IOException {
    if (Files.exists(log()) && Files.size(log()) > LONGEST_LOG) {
      Files.move(log(), data.resolve("server.log.1"), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private String logFrom(long position) throws IOException {
    if (!Files.exists(log())) {
      return "";
    }
    try (var file = Files.newInputStream(log())) {
      file.skipNBytes(Math.max(position, Files.size(log()) - 20_000));
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /// Lets a tenth of a second pass.
  static void pause() {
    try {
      Thread.sleep(WAIT_MILLISECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new DatabaseUnavailableException(
          "interrupted while waiting for the database", "start again", interrupted);
    }
  }

  private static DatabaseUnavailableException failure(String problem, String said) {
    var advice =
        said.contains("No space left on device")
            ? "free some space on the disk that holds the folder"
            : "see what PostgreSQL says above";
    return new DatabaseUnavailableException(problem + ":" + Programs.lastLines(said, 8), advice);
  }
}
