package remit.service.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// Folders for servers of tests, which other accounts can enter too. They share one unpacked
/// server, since unpacking is shown once.
final class Rooms {
  private static final AtomicInteger NUMBER = new AtomicInteger();

  private static @Nullable Path made;

  private Rooms() {}

  /// A folder in which a server has been made and stopped: a copy, since making takes long.
  static Path make() throws IOException {
    var room = empty();
    for (var name : List.of(data(room).getFileName().toString(), "password")) {
      Programs.run(
          room,
          List.of("cp", "-a", made().resolve(name).toString(), room.resolve(name).toString()));
    }
    return room;
  }

  /// A folder in which nothing is made yet.
  static Path empty() throws IOException {
    var home = TestDatabase.folder();
    TestCluster.programs(home);
    var unpacked = home.resolve("postgresql-" + Binaries.version());
    var room =
        home.resolve("room-" + ProcessHandle.current().pid() + "-" + NUMBER.incrementAndGet());
    Folders.delete(room);
    Folders.make(room, "rwxr-xr-x");
    Files.createSymbolicLink(room.resolve(unpacked.getFileName()), unpacked);
    return room;
  }

  static Path data(Path room) {
    return room.resolve("data-" + Binaries.major());
  }

  /// Ends what a failed test left running, and deletes the folder.
  static void delete(Path room) throws IOException {
    TestCluster.delete(EmbeddedServer.cluster(room));
  }

  private static synchronized Path made() throws IOException {
    if (made == null) {
      made = empty();
      EmbeddedServer.start(made).close();
      var room = made;
      Runtime.getRuntime().addShutdownHook(new Thread(() -> deleteAtEnd(room)));
    }
    return made;
  }

  private static void deleteAtEnd(Path room) {
    try {
      delete(room);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
