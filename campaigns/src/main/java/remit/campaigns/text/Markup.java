package remit.campaigns.text;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// HTML as it turns up in mail and exported forms: tags are passed over, character references read
/// as the characters they stand for.
final class Markup {
  /// What stands at a `<` or `&`: how far it goes and what it means for the words around it.
  ///
  /// @param end one past its last character
  /// @param character the character that is meant, or a space, or a line's end for a block tag
  record Piece(int end, int character) {}

  private static final int LONGEST_TAG = 4_000;
  private static final int LONGEST_REFERENCE = 10;
  private static final Set<String> BLOCKS =
      Set.of("br", "p", "div", "li", "ul", "ol", "tr", "table", "blockquote", "h1", "h2", "h3");
  private static final Map<String, Integer> NAMED =
      Map.ofEntries(
          Map.entry("amp", (int) '&'),
          Map.entry("lt", (int) '<'),
          Map.entry("gt", (int) '>'),
          Map.entry("quot", (int) '"'),
          Map.entry("apos", (int) '\''),
          Map.entry("nbsp", 0xA0),
          Map.entry("rsquo", 0x2019),
          Map.entry("lsquo", 0x2018),
          Map.entry("ldquo", 0x201C),
          Map.entry("rdquo", 0x201D),
          Map.entry("ndash", 0x2013),
          Map.entry("mdash", 0x2014),
          Map.entry("hellip", 0x2026),
          Map.entry("pound", 0xA3));

  private Markup() {}

  /// Whether the text is HTML rather than plain text that happens to hold a `<`.
  static boolean isHtml(String text) {
    if (text.indexOf('<') < 0) return false;
    String head = text.substring(0, Math.min(text.length(), 20_000)).toLowerCase(Locale.ROOT);
    return head.contains("</p>")
        || head.contains("<br")
        || head.contains("</div>")
        || head.contains("<html")
        || head.contains("</span>")
        || head.contains("</a>")
        || head.contains("<p>");
  }

  /// The tag, comment, style or script that begins at the `<`; a lone `<` is one character.
  static Piece tag(char[] text, int at, int length) {
    if (at + 1 >= length) return new Piece(at + 1, ' ');
    if (startsWith(text, at, length, "<!--")) return new Piece(after(text, at, length, "-->"), ' ');
    char next = text[at + 1];
    if (!Character.isLetter(next) && next != '/' && next != '!' && next != '?') {
      return new Piece(at + 1, ' ');
    }
    int end = at + 1;
    int limit = Math.min(length, at + LONGEST_TAG);
    while (end < limit && text[end] != '>') end++;
    if (end == limit) return new Piece(at + 1, ' ');
    String name = name(text, at + 1, end);
    if (name.equals("style") || name.equals("script")) {
      return new Piece(after(text, end, length, "</" + name), ' ');
    }
    return new Piece(end + 1, BLOCKS.contains(name) ? '\n' : 0);
  }

  /// The character reference at the `&`; a lone `&` is itself.
  static Piece reference(char[] text, int at, int length) {
    int end = at + 1;
    int limit = Math.min(length, at + LONGEST_REFERENCE);
    while (end < limit && isReference(text[end])) end++;
    if (end == limit || text[end] != ';' || end == at + 1) return new Piece(at + 1, '&');
    String name = new String(text, at + 1, end - at - 1);
    int character = name.charAt(0) == '#' ? numbered(name) : NAMED.getOrDefault(name, -1);
    return character < 0 ? new Piece(at + 1, '&') : new Piece(end + 1, character);
  }

  /// The text with tags taken out and references read, block tags as line ends.
  static String plain(String html) {
    char[] text = html.toCharArray();
    var plain = new StringBuilder();
    for (int at = 0; at < text.length; ) {
      if (text[at] == '<' || text[at] == '&') {
        Piece piece =
            text[at] == '<' ? tag(text, at, text.length) : reference(text, at, text.length);
        if (piece.end() == at + 1) {
          plain.append(text[at]);
        } else if (piece.character() > 0) {
          plain.appendCodePoint(piece.character());
        }
        at = piece.end();
      } else {
        plain.append(text[at++]);
      }
    }
    return plain.toString();
  }

  private static boolean isReference(char c) {
    return c == '#' || (c < 128 && Character.isLetterOrDigit(c));
  }

  private static int numbered(String name) {
    try {
      boolean hexadecimal = name.length() > 1 && (name.charAt(1) | 32) == 'x';
      int number =
          hexadecimal
              ? Integer.parseInt(name.substring(2), 16)
              : Integer.parseInt(name.substring(1));
      return Character.isValidCodePoint(number) ? number : -1;
    } catch (NumberFormatException _) {
      return -1;
    }
  }

  private static String name(char[] text, int from, int end) {
    int start = text[from] == '/' ? from + 1 : from;
    int stop = start;
    while (stop < end && stop < start + 12 && Character.isLetterOrDigit(text[stop])) stop++;
    return new String(text, start, stop - start).toLowerCase(Locale.ROOT);
  }

  private static boolean startsWith(char[] text, int at, int length, String what) {
    if (at + what.length() > length) return false;
    for (int i = 0; i < what.length(); i++) {
      if (Character.toLowerCase(text[at + i]) != what.charAt(i)) return false;
    }
    return true;
  }

  private static int after(char[] text, int from, int length, String what) {
    for (int i = from; i + what.length() <= length; i++) {
      if (startsWith(text, i, length, what)) {
        int end = i + what.length();
        while (what.startsWith("</") && end < length && text[end - 1] != '>') end++;
        return end;
      }
    }
    return length;
  }
}
