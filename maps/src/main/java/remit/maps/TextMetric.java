package remit.maps;

import java.util.ArrayList;
import java.util.List;

/// How wide text is, without a font: the advance widths of Helvetica, which Arial and Liberation
/// Sans share, with a little added for fonts that run wider. What the table does not know is taken
/// to be as wide as it is high.
final class TextMetric {
  /// Thousandths of the font size for the characters from space to tilde.
  private static final int[] WIDTHS = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584
  };

  private static final double MARGIN = 1.06;
  private static final double BOLD = 1.08;

  private TextMetric() {}

  /// The weight of a text.
  enum Weight {
    PLAIN,
    BOLD
  }

  static double width(String text, double size, Weight weight) {
    long thousandths = text.codePoints().mapToLong(TextMetric::width).sum();
    return thousandths * size * MARGIN * (weight == Weight.BOLD ? BOLD : 1) / 1000;
  }

  private static int width(int character) {
    boolean known = character >= ' ' && character - ' ' < WIDTHS.length;
    return known ? WIDTHS[character - ' '] : character < 0x250 ? 700 : 1000;
  }

  /// Lines that each fit the width; a word that is wider is broken. At most `most` lines: where
  /// text is left out, the last line ends with an ellipsis.
  static List<String> wrap(String text, double size, Weight weight, double width, int most) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (var word : text.strip().split("\\s+", -1)) {
      for (var part : broken(word, size, weight, width)) {
        var longer = line.isEmpty() ? part : line + " " + part;
        if (!line.isEmpty() && width(longer, size, weight) > width) {
          lines.add(line.toString());
          line.setLength(0);
          line.append(part);
        } else {
          line.setLength(0);
          line.append(longer);
        }
      }
    }
    if (!line.isEmpty()) lines.add(line.toString());
    return lines.size() <= most ? List.copyOf(lines) : cut(lines, size, weight, width, most);
  }

  private static List<String> cut(
      List<String> lines, double size, Weight weight, double width, int most) {
    var kept = new ArrayList<>(lines.subList(0, most));
    var last = kept.removeLast();
    while (!last.isEmpty() && width(last + " …", size, weight) > width) {
      last = last.substring(0, last.offsetByCodePoints(last.length(), -1));
    }
    kept.add(last.stripTrailing() + " …");
    return List.copyOf(kept);
  }

  private static List<String> broken(String word, double size, Weight weight, double width) {
    if (width(word, size, weight) <= width) return List.of(word);
    var parts = new ArrayList<String>();
    var part = new StringBuilder();
    for (int at = 0; at < word.length(); at = word.offsetByCodePoints(at, 1)) {
      var next = Character.toString(word.codePointAt(at));
      if (!part.isEmpty() && width(part + next, size, weight) > width) {
        parts.add(part.toString());
        part.setLength(0);
      }
      part.append(next);
    }
    parts.add(part.toString());
    return parts;
  }
}
