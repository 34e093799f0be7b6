package remit.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import remit.cli.args.Usage;
import remit.cli.console.Err;
import remit.cli.console.Out;
import remit.core.text.Paint;

/// Runs every example of every help page once and throws the answers away. The launcher runs this
/// to train the JVM's ahead-of-time cache, so that a later start finds its classes loaded.
final class Training {
  /// Commands whose examples would leave files behind, or would not end.
  private static final Set<String> NOT_RUN = Set.of("new", "serve", "backup", "restore");

  private Training() {}

  public static void main(String[] typed) {
    for (var line : lines()) {
      quiet().run(line);
    }
  }

  private static Program quiet() {
    var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    return Wiring.program(new Out(Writer.nullWriter(), Paint.PLAIN), new Err(nowhere, Paint.PLAIN));
  }

  /// The words after `remit` of each example, and what everybody types.
  static List<List<String>> lines() {
    var lines = new ArrayList<List<String>>();
    lines.add(List.of("--help"));
    lines.add(List.of("--version"));
    for (var entry : Commands.ALL) {
      var usage = entry.command().get().usage();
      lines.add(List.of(usage.name(), "--help"));
      if (!NOT_RUN.contains(usage.name())) {
        usage.examples().stream().map(Usage.Example::words).forEach(lines::add);
      }
    }
    return List.copyOf(lines);
  }
}
