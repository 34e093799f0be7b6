package remit.core.shape;

import remit.core.diagnostic.Diagnostic;
import remit.core.diagnostic.ReadCode;
import remit.core.source.Span;
import remit.core.source.Tree;

/// How a tree looks to its author, for messages.
final class Looks {
  private static final int SHOWN = 60;

  private Looks() {}

  static boolean isEmpty(Tree.Scalar scalar) {
    return scalar.text().isBlank();
  }

  /// Whether this is the word `unknown` without quotation marks.
  static boolean isUnknown(Tree tree) {
    return tree instanceof Tree.Scalar(var text, var quoting, _)
        && text.equals("unknown")
        && quoting == Tree.Quoting.PLAIN;
  }

  static Diagnostic wrong(Shape<?> shape, Tree tree) {
    return ReadCode.WRONG_TYPE.at(
        narrow(tree),
        "expected %s; found %s".formatted(shape.expected(), found(tree)),
        "write " + shape.expected());
  }

  static Diagnostic noValue(Shape<?> shape, Tree.Scalar scalar) {
    return ReadCode.NO_VALUE.at(
        scalar.span(),
        "nothing stands here; expected " + shape.expected(),
        "write the value, or leave the key out");
  }

  private static String found(Tree tree) {
    return switch (tree) {
      case Tree.Mapping _ -> "a map of keys and values";
      case Tree.Sequence _ -> "a list";
      case Tree.Scalar scalar -> isEmpty(scalar) ? "nothing" : quoted(scalar.text());
    };
  }

  /// The text between backticks, on one line and not too long.
  static String quoted(String text) {
    var line = text.strip().lines().findFirst().orElse("");
    var shown =
        line.codePointCount(0, line.length()) > SHOWN
            ? line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…"
            : line;
    return "`" + plain(shown) + "`";
  }

  /// Messages go to terminals: a character that does something there is shown as a mark.
  private static String plain(String text) {
    return text.codePoints()
        .map(c -> Scalars.isHidden(c) ? '\ufffd' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /// A place to underline: the whole value where it stands on one line, else its first key or item.
  static Span narrow(Tree tree) {
    var span = tree.span();
    if (span.line() == span.endLine()) {
      return span;
    }
    return switch (tree) {
      case Tree.Mapping(var entries, _) when !entries.isEmpty() -> entries.getFirst().keySpan();
      case Tree.Sequence(var items, _) when !items.isEmpty() -> narrow(items.getFirst());
      case Tree.Mapping _, Tree.Sequence _, Tree.Scalar _ -> span;
    };
  }
}
