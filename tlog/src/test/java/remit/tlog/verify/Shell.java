package remit.tlog.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/// Runs commands as a reader of the documentation would.
final class Shell {
  /// @param exit 0 where every command succeeded
  record Ran(int exit, String out) {}

  private Shell() {}

  static Ran run(Path folder, String commands) throws IOException, InterruptedException {
    return run(folder, "sh", "-eu", "-c", commands);
  }

  private static Ran run(Path folder, String... command) throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    process.getOutputStream().close();
    var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ran(process.waitFor(), out);
  }

  /// Skips the test where the tools are not there: it says nothing about the record then.
  static void requireTools(Path folder) throws IOException, InterruptedException {
    for (var tool : new String[] {"openssl", "sha256sum", "basenc", "od"}) {
      boolean there = run(folder, "sh", "-c", "command -v " + tool).exit() == 0;
      Assumptions.assumeTrue(there, tool + " is not installed: checking by hand was not tried");
    }
  }
}
