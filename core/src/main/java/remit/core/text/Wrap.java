package remit.core.text;

import java.util.ArrayList;
import java.util.List;

/// Breaks text into lines. Widths count characters (code points), not bytes.
public final class Wrap {
  /// The width of everything that Remit prints for people.
  public static final int WIDTH = 80;

  private Wrap() {}

  /// The words of `text` in lines of at most `width` characters; a longer word has a line of its
  /// own. Empty text is one empty line.
  public static List<String> lines(String text, int width) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (var word : text.strip().split("\\s+", -1)) {
      if (!line.isEmpty() && length(line) + 1 + length(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return List.copyOf(lines);
  }

  /// Wraps at [#WIDTH] with `first` before the first line and as many spaces before the others.
  public static List<String> hanging(String first, String text) {
    int indent = length(first);
    var wrapped = lines(text, WIDTH - indent);
    var lines = new ArrayList<String>();
    for (int i = 0; i < wrapped.size(); i++) {
      var line = i == 0 ? first + wrapped.get(i) : " ".repeat(indent) + wrapped.get(i);
      lines.add(line.stripTrailing());
    }
    return List.copyOf(lines);
  }

  /// `text` with spaces after it up to `width` characters.
  public static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - length(text)));
  }

  private static int length(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }
}
