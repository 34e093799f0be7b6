package remit.core.diagnostic;

import remit.core.source.Span;
import remit.core.text.Wrap;

/// One line of a file and the marks below it. A long line is cut so that the place can be seen.
///
/// @param marks spaces and `^`, as far as the place reaches on this line
record Excerpt(String line, String marks) {
  private static final int WIDTH = Wrap.WIDTH - 10;
  private static final int BEFORE = WIDTH / 3;

  static Excerpt of(String line, Span place) {
    int[] characters = line.codePoints().map(Excerpt::visible).toArray();
    int length = characters.length;
    int first = Math.min(place.column() - 1, length);
    int end = place.endLine() > place.line() ? length : Math.min(place.endColumn() - 1, length);
    int from = length <= WIDTH || first <= BEFORE ? 0 : first - BEFORE;
    int to = Math.min(length, from + WIDTH);
    var before = from > 0 ? "…" : "";
    var after = to < length ? "…" : "";
    var text = before + new String(characters, from, to - from) + after;
    int marked = Math.max(1, Math.min(end, to) - first);
    return new Excerpt(
        text.stripTrailing(), " ".repeat(before.length() + first - from) + "^".repeat(marked));
  }

  /// What a terminal would act on is shown as a mark; a tab takes one column as it does in places.
  private static int visible(int character) {
    boolean turns =
        (character >= 0x202A && character <= 0x202E)
            || (character >= 0x2066 && character <= 0x2069);
    return character == '\t'
        ? ' '
        : Character.isISOControl(character) || turns ? 0xFFFD : character;
  }
}
