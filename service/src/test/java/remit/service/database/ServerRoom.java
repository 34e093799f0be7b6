package remit.service.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

/// A folder with an embedded server for tests of other packages that kill it. What is committed is
/// durable, as in use.
public final class ServerRoom implements AutoCloseable {
  private final Path folder;

  private ServerRoom(Path folder) {
    this.folder = folder;
  }

  public static ServerRoom make() throws IOException {
    return new ServerRoom(Rooms.make());
  }

  public Path folder() {
    return folder;
  }

  /// Kills the server's first process. Those that it started see that and end.
  ///
  /// @return whether there was any
  public boolean killServer() throws IOException {
    var note = Postmaster.of(data());
    return note.isPresent()
        && note.get().runs(data())
        && kill(List.of(Long.toString(note.get().pid())));
  }

  /// Kills every process of the server at once, as a power failure would.
  public boolean killServerAndItsProcesses() throws IOException {
    return kill(Postmaster.atWork(data()));
  }

  /// Kills one process that the server has started, be it a connection's or the writer's. The
  /// server then ends all the others and recovers.
  public boolean killOneOfItsProcesses(SplittableRandom random) throws IOException {
    long first = Postmaster.of(data()).map(Postmaster::pid).orElse(0L);
    var others =
        Postmaster.atWork(data()).stream()
            .filter(process -> Long.parseLong(process) != first)
            .toList();
    return !others.isEmpty() && kill(List.of(others.get(random.nextInt(others.size()))));
  }

  private Path data() {
    return Rooms.data(folder);
  }

  private static boolean kill(List<String> processes) {
    return processes.stream()
            .flatMap(number -> ProcessHandle.of(Long.parseLong(number)).stream())
            .filter(ProcessHandle::destroyForcibly)
            .count()
        > 0;
  }

  @Override
  public void close() throws IOException {
    Rooms.delete(folder);
  }
}
