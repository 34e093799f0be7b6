package remit.cli.console;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import remit.core.json.Json;
import remit.core.text.Paint;

/// Standard output: UTF-8, buffered, lines ended by `\n`. Once writing has failed, the rest is
/// dropped and [#finish] says so.
public final class Out {
  private final Writer writer;
  private final Paint paint;
  private Optional<IOException> failure = Optional.empty();

  public Out(Writer writer, Paint paint) {
    this.writer = writer;
    this.paint = paint;
  }

  public static Out standard(Paint paint) {
    var stream = new FileOutputStream(FileDescriptor.out);
    return new Out(
        new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16), paint);
  }

  /// How to colour what goes here.
  public Paint paint() {
    return paint;
  }

  /// Writes text as it stands.
  public void print(String text) {
    if (failure.isPresent()) {
      return;
    }
    try {
      writer.write(text);
    } catch (IOException broken) {
      failure = Optional.of(broken);
    }
  }

  public void line(String text) {
    print(text + "\n");
  }

  public void lines(List<String> lines) {
    lines.forEach(this::line);
  }

  public void json(Json value) {
    print(value.write());
  }

  /// Sends what is still buffered. True where everything was taken, or where the reader went away
  /// early as `head` does.
  public boolean finish() {
    try {
      writer.flush();
    } catch (IOException broken) {
      failure = failure.or(() -> Optional.of(broken));
    }
    return failure.isEmpty() || String.valueOf(failure.get().getMessage()).contains("Broken pipe");
  }
}
