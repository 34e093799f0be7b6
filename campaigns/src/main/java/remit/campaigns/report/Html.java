package remit.campaigns.report;

import java.util.Locale;

/// A piece of HTML being written.
final class Html {
  private final StringBuilder out = new StringBuilder();

  /// Markup as it stands.
  Html raw(String markup) {
    out.append(markup);
    return this;
  }

  /// Text that came from outside.
  Html text(String text) {
    out.append(escaped(text));
    return this;
  }

  /// Text whose line ends are shown.
  Html lines(String text) {
    return raw("<p class=\"words\">").text(text).raw("</p>\n");
  }

  /// A table cell with a number.
  Html number(int number) {
    return raw("<td class=\"n\">%s</td>".formatted(grouped(number)));
  }

  Html heading(String markup) {
    return raw("<th scope=\"col\">" + markup + "</th>");
  }

  static String grouped(int number) {
    return String.format(Locale.UK, "%,d", number);
  }

  /// "1 response", "2 responses".
  static String count(int number, String one) {
    return grouped(number) + " " + one + (number == 1 ? "" : "s");
  }

  static String escaped(String text) {
    var out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\r' -> {}
        default -> out.append(c < ' ' && c != '\n' && c != '\t' ? '\uFFFD' : c);
      }
    }
    return out.toString();
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
