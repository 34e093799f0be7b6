package remit.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A file that a test can write: it must say what the program says. `-Dgolden=update` rewrites it,
/// for its author to look at the difference; where the environment says `CI`, the flag is refused.
public final class Golden {
  private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

  private Golden() {}

  /// True where golden files are to be rewritten.
  public static boolean isUpdate() {
    if (UPDATE && System.getenv("CI") != null) {
      throw new AssertionError(
          "-Dgolden=update is for people who look at what changes, not for CI");
    }
    return UPDATE;
  }

  /// Requires the file to hold this text, or writes it there.
  public static void check(Path file, String expected) {
    var actual = read(file);
    if (actual.equals(expected)) {
      return;
    }
    if (isUpdate()) {
      write(file, expected);
      return;
    }
    throw new AssertionError(outOfDate(file, actual, expected));
  }

  /// Requires the part of the file between two marker lines to be this text, or writes it there.
  /// The markers are `<!-- NAME: begin -->` and `<!-- NAME: end -->`, each alone on its line.
  public static void checkBetween(Path file, String name, String expected) {
    var text = read(file);
    var begin = "<!-- " + name + ": begin -->\n";
    var end = "<!-- " + name + ": end -->";
    int from = text.indexOf(begin);
    int to = text.indexOf(end);
    if (from < 0 || to < from) {
      throw new AssertionError("%s needs the lines %sand %s".formatted(file, begin, end));
    }
    check(file, text.substring(0, from + begin.length()) + expected + text.substring(to));
  }

  private static String outOfDate(Path file, String actual, String expected) {
    var old = actual.lines().toList();
    var now = expected.lines().toList();
    int line = 0;
    while (line < old.size() && line < now.size() && old.get(line).equals(now.get(line))) {
      line++;
    }
    return """
    %s is out of date, from line %d on:
      it says:   %s
      should be: %s
    Run `mvn verify -Dgolden=update`, look at the difference, and commit it if it is meant.\
    """
        .formatted(file, line + 1, at(old, line), at(now, line));
  }

  private static String at(List<String> lines, int index) {
    return index < lines.size() ? lines.get(index) : "(nothing more)";
  }

  private static String read(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
