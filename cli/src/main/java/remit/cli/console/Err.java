package remit.cli.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import remit.core.text.Ink;
import remit.core.text.Paint;

/// Standard error: problems, and progress where a person is watching.
public final class Err {
  private final PrintStream stream;
  private final Paint paint;

  public Err(PrintStream stream, Paint paint) {
    this.stream = stream;
    this.paint = paint;
  }

  public static Err standard(Paint paint) {
    var stream = new FileOutputStream(FileDescriptor.err);
    return new Err(new PrintStream(stream, true, StandardCharsets.UTF_8), paint);
  }

  /// How to colour what goes here.
  public Paint paint() {
    return paint;
  }

  /// What is the matter, where, and what to do: a line each.
  public void problem(Problem problem) {
    var lines = problem.lines();
    line(paint.with(Ink.BOLD, lines.getFirst()));
    lines.subList(1, lines.size()).forEach(this::line);
  }

  public void line(String text) {
    stream.print(text + "\n");
    stream.flush();
  }

  /// Where in the program something went wrong.
  public void trace(Throwable thrown) {
    thrown.printStackTrace(stream);
  }
}
