package remit.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import remit.cli.console.Err;
import remit.cli.console.Out;
import remit.core.text.Paint;

/// A command line for tests: what was printed, and how it ended. It is always 24 November 2026.
public record Terminal(Exit exit, String out, String err) {
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  /// Runs `remit` with these words in the project's own folder.
  public static Terminal remit(String... typed) {
    return in(Path.of(System.getProperty("remit.root", ".")), typed);
  }

  /// Runs `remit` with these words and with the charters of this folder.
  public static Terminal in(Path root, String... typed) {
    var out = new StringWriter();
    var err = new ByteArrayOutputStream();
    var context =
        new Context(
            new Out(out, Paint.PLAIN),
            new Err(new PrintStream(err, true, StandardCharsets.UTF_8), Paint.PLAIN),
            () -> TODAY,
            new Charters(List.of(root)));
    var exit = new Program(context, Program.Debug.ON).run(List.of(typed));
    return new Terminal(exit, out.toString(), err.toString(StandardCharsets.UTF_8));
  }
}
