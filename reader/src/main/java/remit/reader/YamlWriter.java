package remit.reader;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import remit.core.source.Tree;

/// Writes a tree as YAML: two spaces a level, one entry a line, quotation marks only where the text
/// would otherwise be read as something else. Reading it back gives the same tree.
public final class YamlWriter {
  /// A text that needs no quotation marks wherever it stands.
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}\\p{N}£(./*+=^$€½‘“][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S} ]*");

  /// What ends or changes a text without quotation marks.
  private static final Pattern SPECIAL =
      Pattern.compile(":(\\s|$)|\\s#|[,\\[\\]{}]|\\s$|^\\*|^[.-]{3}");

  /// Longer keys need the sign `?` before them.
  private static final int LONGEST_KEY = 400;

  private static final HexFormat HEX = HexFormat.of();
  private final StringBuilder out = new StringBuilder();

  private YamlWriter() {}

  public static String write(Tree tree) {
    var writer = new YamlWriter();
    switch (tree) {
      case Tree.Mapping(var entries, _) when !entries.isEmpty() -> writer.mapping(entries, 0);
      case Tree.Sequence(var items, _) when !items.isEmpty() -> writer.sequence(items, 0);
      case Tree.Mapping _, Tree.Sequence _, Tree.Scalar _ -> {
        writer.leaf(tree);
        writer.out.append('\n');
      }
    }
    return writer.out.toString();
  }

  private void mapping(List<Tree.Entry> entries, int depth) {
    for (int i = 0; i < entries.size(); i++) {
      if (i > 0) {
        indent(depth);
      }
      key(entries.get(i).key(), depth);
      under(entries.get(i).value(), depth);
    }
  }

  private void key(String key, int depth) {
    if (key.length() <= LONGEST_KEY) {
      scalar(key, key.isEmpty() ? Tree.Quoting.QUOTED : Tree.Quoting.PLAIN);
      out.append(':');
    } else {
      out.append("? ");
      scalar(key, Tree.Quoting.QUOTED);
      out.append('\n');
      indent(depth);
      out.append(':');
    }
  }

  /// The value of a key: on the same line, or in the lines below it.
  private void under(Tree value, int depth) {
    switch (value) {
      case Tree.Mapping(var entries, _) when !entries.isEmpty() -> {
        out.append('\n');
        indent(depth + 1);
        mapping(entries, depth + 1);
      }
      case Tree.Sequence(var items, _) when !items.isEmpty() -> {
        out.append('\n');
        indent(depth + 1);
        sequence(items, depth + 1);
      }
      case Tree.Mapping _, Tree.Sequence _, Tree.Scalar _ -> {
        if (!(value instanceof Tree.Scalar(var text, var quoting, _)
            && text.isEmpty()
            && quoting == Tree.Quoting.PLAIN)) {
          out.append(' ');
        }
        leaf(value);
        out.append('\n');
      }
    }
  }

  private void sequence(List<Tree> items, int depth) {
    for (int i = 0; i < items.size(); i++) {
      if (i > 0) {
        indent(depth);
      }
      out.append('-');
      item(items.get(i), depth);
    }
  }

  private void item(Tree item, int depth) {
    switch (item) {
      case Tree.Mapping(var entries, _) when !entries.isEmpty() -> {
        out.append(' ');
        mapping(entries, depth + 1);
      }
      case Tree.Sequence(var items, _) when !items.isEmpty() -> {
        out.append(' ');
        sequence(items, depth + 1);
      }
      case Tree.Mapping _, Tree.Sequence _, Tree.Scalar _ -> under(item, depth);
    }
  }

  private void leaf(Tree tree) {
    switch (tree) {
      case Tree.Mapping _ -> out.append("{}");
      case Tree.Sequence _ -> out.append("[]");
      case Tree.Scalar(var text, var quoting, _) -> scalar(text, quoting);
    }
  }

  private void scalar(String text, Tree.Quoting quoting) {
    if (quoting == Tree.Quoting.PLAIN && isPlain(text)) {
      out.append(text);
    } else {
      quoted(text);
    }
  }

  /// Whether the text can stand without quotation marks and is then read as itself.
  static boolean isPlain(String text) {
    return text.isEmpty()
        || (PLAIN.matcher(text).matches() && !SPECIAL.matcher(text).find() && !text.endsWith(" "));
  }

  private void quoted(String text) {
    out.append('"');
    text.codePoints().forEach(this::character);
    out.append('"');
  }

  private void character(int c) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\t' -> out.append("\\t");
      default -> {
        if (needsEscape(c)) {
          out.append("\\u").append(HEX.toHexDigits((char) c).toUpperCase(Locale.ROOT));
        } else {
          out.appendCodePoint(c);
        }
      }
    }
  }

  /// Control characters, line separators, halves of pairs, and marks that are no characters.
  private static boolean needsEscape(int c) {
    return c < ' '
        || (c >= 0x7f && c < 0xa0)
        || (c >= 0x2028 && c <= 0x2029)
        || (c >= 0xd800 && c < 0xe000)
        || c == 0xfeff
        || c == 0xfffe
        || c == 0xffff;
  }

  private void indent(int depth) {
    out.repeat("  ", depth);
  }
}
