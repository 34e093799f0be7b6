package remit.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The lines of a text in which there are mistakes. The entry around a mistake is blanked out, so
/// that the rest keeps its places; a mistake that stays takes the whole section with it, and then
/// everything.
final class Lines {
  private static final Pattern KEY = Pattern.compile("([^\\s#:\"'\\[{\\-][^:#]{0,80}):(\\s.*)?");

  private final List<String> left;

  Lines(List<String> lines) {
    this.left = new ArrayList<>(lines);
  }

  /// What is left of the text.
  ///
  /// @param damaged the top-level keys of which something is missing; the empty key where none was
  ///   found
  record Left(String text, Set<String> damaged) {}

  /// Blanks out the entry that the line belongs to.
  Left without(int line) {
    int at = Math.min(line, left.size()) - 1;
    int from = at;
    while (from > 0 && !begins(from)) {
      from--;
    }
    int indent = Math.max(0, indent(left.get(from)));
    int to = Math.max(from, at) + 1;
    while (to < left.size() && !ends(to, indent)) {
      to++;
    }
    var damaged = keyAbove(from);
    for (int i = from; i < to; i++) {
      left.set(i, "");
    }
    return new Left(String.join("\n", left) + "\n", damaged);
  }

  /// Whether an entry of the first or second level begins on the line.
  private boolean begins(int index) {
    int indent = indent(left.get(index));
    return indent >= 0
        && indent <= 4
        && KEY.matcher(left.get(index).strip()).matches()
        && (indent == 0 || indent <= indentOfNeighbours(index));
  }

  /// The indentation of the first entry under the top-level key that the line is under.
  private int indentOfNeighbours(int index) {
    int top = index;
    while (top > 0 && indent(left.get(top)) != 0) {
      top--;
    }
    int first = top + 1;
    while (first < index && indent(left.get(first)) < 0) {
      first++;
    }
    return indent(left.get(Math.min(first, index)));
  }

  private boolean ends(int index, int indent) {
    int here = indent(left.get(index));
    return here >= 0 && here <= indent && !left.get(index).strip().startsWith("]");
  }

  private Set<String> keyAbove(int index) {
    var found = new HashSet<String>();
    for (int i = index; i >= 0 && found.isEmpty(); i--) {
      var matcher = KEY.matcher(left.get(i));
      if (indent(left.get(i)) == 0 && matcher.matches()) {
        found.add(matcher.group(1).strip());
      }
    }
    return found.isEmpty() ? Set.of("") : found;
  }

  /// The spaces before the first character; less than none for a line that says nothing.
  private static int indent(String line) {
    int spaces = 0;
    while (spaces < line.length() && line.charAt(spaces) == ' ') {
      spaces++;
    }
    return spaces == line.length() || line.charAt(spaces) == '#' ? -1 : spaces;
  }
}
