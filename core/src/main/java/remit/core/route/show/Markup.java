package remit.core.route.show;

/// Text for HTML and SVG.
final class Markup {
  private Markup() {}

  /// Safe between tags and in quoted attributes. Characters that XML has no place for are dropped.
  static String text(String text) {
    var safe = new StringBuilder();
    text.codePoints().filter(Markup::isAllowed).forEach(point -> append(safe, point));
    return safe.toString();
  }

  private static boolean isAllowed(int point) {
    return point >= ' ' || point == '\n' || point == '\t';
  }

  private static void append(StringBuilder safe, int point) {
    switch (point) {
      case '&' -> safe.append("&amp;");
      case '<' -> safe.append("&lt;");
      case '>' -> safe.append("&gt;");
      case '"' -> safe.append("&quot;");
      case '\'' -> safe.append("&#39;");
      default -> safe.appendCodePoint(point);
    }
  }
}
