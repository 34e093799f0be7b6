package remit.maps;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import remit.maps.Routed.Point;

/// Pieces of an SVG drawing, with presentation attributes alone: a page that forbids inline styles
/// can show it.
final class Svg {
  private final StringBuilder text = new StringBuilder();

  Svg add(String markup) {
    text.append(markup).append('\n');
    return this;
  }

  Svg add(String pattern, Object... values) {
    return add(String.format(Locale.ROOT, pattern, values));
  }

  /// A number to a tenth, without needless zeros.
  static String n(double value) {
    var tenth = String.format(Locale.ROOT, "%.1f", value);
    return tenth.endsWith(".0") ? tenth.substring(0, tenth.length() - 2) : tenth;
  }

  /// Text that is read as text and nothing else; characters that XML does not allow become the
  /// replacement character, and those that turn the direction of writing are left out.
  static String safe(String text) {
    var safe = new StringBuilder();
    text.codePoints()
        .forEach(c -> {
          switch (c) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            case '\'' -> safe.append("&#39;");
            default -> {
              if (isTurning(c)) return;
              safe.appendCodePoint(isXml(c) ? c : 0xFFFD);
            }
          }
        });
    return safe.toString();
  }

  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }

  private static boolean isTurning(int c) {
    return (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0x200E
        || c == 0x200F;
  }

  static String path(List<Point> points) {
    return points.stream()
        .map(p -> n(p.x()) + " " + n(p.y()))
        .collect(Collectors.joining(" L", "M", ""));
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
