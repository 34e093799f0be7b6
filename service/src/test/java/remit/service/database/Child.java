package remit.service.database;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Another program that runs a `main` of the tests, for what one program cannot show: being killed,
/// being two, being another account.
public final class Child implements AutoCloseable {
  private final Process process;
  private final BufferedReader output;

  private Child(Process process) {
    this.process = process;
    this.output = process.inputReader(StandardCharsets.UTF_8);
  }

  public static Child start(Class<?> main, Object... arguments) throws IOException {
    return start(List.of(), System.getProperty("java.class.path"), main, arguments);
  }

  /// As another account, which may not read where the class path of this program stands.
  ///
  /// @param room a folder that the account can enter
  static Child startAs(ServerAccount account, Path room, Class<?> main, Object... arguments)
      throws IOException {
    return start(account.prefix(), linked(room.resolve("class-path")), main, arguments);
  }

  /// The next line that the child prints.
  public String line() throws IOException {
    var line = output.readLine();
    if (line == null) {
      throw new IllegalStateException("the child ended");
    }
    return line;
  }

  /// The next line that the child prints; empty once it has ended.
  public Optional<String> nextLine() throws IOException {
    return Optional.ofNullable(output.readLine());
  }

  /// All that the child still prints, until it ends.
  public List<String> rest() throws IOException {
    return output.lines().toList();
  }

  /// As `kill -9` does. What was printed before can still be read.
  public void kill() {
    process.toHandle().destroyForcibly();
    process.onExit().join();
  }

  /// Lets the child go on after it has said what it waits for.
  public void goOn() throws IOException {
    process.outputWriter().close();
  }

  public void waitForEnd() {
    process.onExit().join();
  }

  @Override
  public void close() {
    kill();
  }

  private static Child start(
      List<String> prefix, String classPath, Class<?> main, Object... arguments)
      throws IOException {
    var command = new ArrayList<>(prefix);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classPath));
    command.add(main.getName());
    for (var argument : arguments) {
      command.add(argument.toString());
    }
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().remove("JDK_JAVA_OPTIONS");
    return new Child(builder.start());
  }

  /// The class path again, in a folder that everybody can enter.
  private static String linked(Path folder) throws IOException {
    Folders.make(folder, "rwxr-xr-x");
    var paths = new ArrayList<String>();
    int number = 0;
    for (var entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      var from = Path.of(entry).toRealPath();
      var to = folder.resolve(number++ + "-" + from.getFileName());
      copy(from, to);
      paths.add(to.toString());
    }
    return paths.stream().collect(Collectors.joining(File.pathSeparator));
  }

  private static void copy(Path from, Path to) throws IOException {
    if (Files.exists(to)) {
      return;
    }
    try (var files = Files.walk(from)) {
      files.forEach(
          unchecked(file -> {
            var target = to.resolve(from.relativize(file).toString());
            if (Files.isDirectory(file)) {
              Folders.make(target, "rwxr-xr-x");
            } else {
              Files.copy(file, target);
            }
          }));
    }
  }

  private interface Work {
    void on(Path file) throws IOException;
  }

  private static Consumer<Path> unchecked(Work work) {
    return file -> {
      try {
        work.on(file);
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    };
  }
}
