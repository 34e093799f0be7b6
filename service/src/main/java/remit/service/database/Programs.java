package remit.service.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Runs other programs and waits for them.
final class Programs {
  /// What a program ended with.
  record Outcome(int code, String output) {
    boolean isGood() {
      return code == 0;
    }
  }

  private Programs() {}

  /// @param in the folder to run in, which the program's account must be able to enter
  static Outcome run(Path in, List<String> command) throws IOException {
    var builder =
        new ProcessBuilder(command)
            .directory(in.toFile())
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
            .redirectErrorStream(true);
    // The person's own settings for PostgreSQL and for language are none of this server's.
    builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.equals("LANG"));
    builder.environment().put("LC_ALL", "C");
    var process = builder.start();
    try {
      var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Outcome(process.waitFor(), output.strip());
    } catch (InterruptedException interrupted) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while running " + command.getFirst(), interrupted);
    }
  }

  /// True where the command exists and ends well.
  static boolean works(List<String> command) {
    try {
      return run(Path.of("/"), command).isGood();
    } catch (IOException _) {
      return false;
    }
  }

  static List<String> joined(List<String> first, List<String> then) {
    var all = new ArrayList<>(first);
    all.addAll(then);
    return all;
  }

  /// The last lines of a text, for a message.
  static String lastLines(String text, int count) {
    var lines = text.lines().filter(line -> !line.isBlank()).toList();
    return lines.stream()
        .skip(Math.max(0, lines.size() - count))
        .map(line -> "\n  " + line.strip())
        .collect(Collectors.joining());
  }
}
