package remit.reader;

import java.util.List;
import remit.core.source.SourceFile;
import remit.core.source.Span;
import remit.core.source.Tree;
import remit.testkit.Gen;

/// Trees for tests: without places, and at random.
final class Trees {
  private static final Gen<String> TEXT =
      Gen.anyOf(
          Gen.of(
              "a", "unknown", "city-ccg", "£5m", "yes", "50%", "2019-06-01", "Partnership Group"),
          Gen.of(
              "",
              " ",
              "a: b",
              "a #b",
              "- a",
              "'",
              "\"",
              "\\",
              "*x",
              "&x",
              "!x",
              "%x",
              "@x",
              "`x",
              "|",
              ">",
              "?",
              "? x",
              ":",
              "a:",
              "{a}",
              "[a]",
              "a, b",
              "#",
              "---",
              "...",
              "--- a",
              "~",
              "null",
              "\n",
              "a\nb",
              "a\n\n b\n",
              "\ta",
              "a\t",
              "a ",
              " a",
              "é€漢😀",
              "\u0000",
              "\u2028",
              "\ufeff",
              "\ud800",
              "a'b",
              "=",
              "<<",
              "-",
              "-a",
              "-1",
              "0x1",
              "é: ",
              "a:b",
              "http://x.y/z?q#r"));

  private Trees() {}

  static Tree withoutPlaces(Tree tree) {
    return switch (tree) {
      case Tree.Mapping(var entries, _) ->
          new Tree.Mapping(
              entries.stream()
                  .map(e -> new Tree.Entry(e.key(), Span.NOWHERE, withoutPlaces(e.value())))
                  .toList(),
              Span.NOWHERE);
      case Tree.Sequence(var items, _) ->
          new Tree.Sequence(items.stream().map(Trees::withoutPlaces).toList(), Span.NOWHERE);
      case Tree.Scalar(var text, var quoting, _) -> new Tree.Scalar(text, quoting, Span.NOWHERE);
    };
  }

  /// Trees of at most so many levels, as a reader could have made them.
  static Gen<Tree> upTo(int depth) {
    Gen<Tree> scalar = scalar();
    if (depth == 0) {
      return scalar;
    }
    Gen<Tree> sequence =
        choices -> new Tree.Sequence(upTo(depth - 1).list(0, 4).draw(choices), Span.NOWHERE);
    Gen<Tree> mapping =
        choices ->
            new Tree.Mapping(
                TEXT.distinct(0, 4).draw(choices).stream()
                    .map(key -> new Tree.Entry(key, Span.NOWHERE, upTo(depth - 1).draw(choices)))
                    .toList(),
                Span.NOWHERE);
    return Gen.anyOf(scalar, mapping, sequence);
  }

  /// A text that cannot stand without quotation marks has them.
  private static Gen<Tree> scalar() {
    return Gen.zip(
        TEXT,
        Gen.of(Tree.Quoting.PLAIN, Tree.Quoting.QUOTED),
        (text, quoting) ->
            new Tree.Scalar(
                text, YamlWriter.isPlain(text) ? quoting : Tree.Quoting.QUOTED, Span.NOWHERE));
  }

  /// The text that a place covers.
  static String under(SourceFile file, Span span) {
    var lines =
        file.lines().subList(span.line() - 1, Math.min(span.endLine(), file.lines().size()));
    if (lines.isEmpty()) {
      return "";
    }
    if (span.line() == span.endLine()) {
      return cut(lines.getFirst(), span.column(), span.endColumn());
    }
    var all = new java.util.ArrayList<>(lines);
    all.set(0, cut(all.getFirst(), span.column(), Integer.MAX_VALUE));
    all.set(all.size() - 1, cut(all.getLast(), 1, span.endColumn()));
    return String.join("\n", all);
  }

  private static String cut(String line, int from, int to) {
    int[] points = line.codePoints().toArray();
    int end = Math.min(points.length, to - 1);
    return new String(points, from - 1, Math.max(0, end - from + 1));
  }

  static List<String> notes(YamlText text) {
    return text.diagnostics().stream()
        .map(d ->
            "%s %d:%d `%s`"
                .formatted(
                    d.code(), d.place().line(), d.place().column(), under(text.file(), d.place())))
        .toList();
  }
}
