package remit.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import remit.core.diagnostic.Diagnostic;
import remit.core.diagnostic.Label;
import remit.core.diagnostic.ReadCode;
import remit.core.source.Span;
import remit.core.source.Tree;

/// A list or map that is not closed yet.
sealed interface OpenNode {
  /// Takes the next value, or says why it cannot.
  Optional<Diagnostic> add(Tree tree);

  /// Takes note that a value stood here which is left out.
  void leaveOut();

  /// @param end where the parser says that it ends; a block ends with its last value
  Tree close(Span end);

  /// A list.
  final class List implements OpenNode {
    private final Span start;
    private final ArrayList<Tree> items = new ArrayList<>();

    List(Span start) {
      this.start = start;
    }

    @Override
    public Optional<Diagnostic> add(Tree tree) {
      items.add(tree);
      return Optional.empty();
    }

    @Override
    public void leaveOut() {}

    @Override
    public Tree close(Span end) {
      var last = items.isEmpty() ? end : later(end, items.getLast().span());
      return new Tree.Sequence(items, Places.join(start, last));
    }
  }

  /// A map: keys and values in turn.
  final class Map implements OpenNode {
    private final Span start;
    private final ArrayList<Tree.Entry> entries = new ArrayList<>();
    private final HashMap<String, Span> keys = new HashMap<>();
    private Await await = Await.KEY;
    private Tree.@Nullable Scalar key;

    /// What comes next.
    private enum Await {
      KEY,
      VALUE,
      /// The value of a key that cannot be taken.
      NOTHING
    }

    Map(Span start) {
      this.start = start;
    }

    @Override
    public Optional<Diagnostic> add(Tree tree) {
      return switch (await) {
        case KEY -> key(tree);
        case VALUE -> value(tree);
        case NOTHING -> {
          await = Await.KEY;
          yield Optional.empty();
        }
      };
    }

    private Optional<Diagnostic> key(Tree tree) {
      await = Await.NOTHING;
      if (!(tree instanceof Tree.Scalar scalar)) {
        return Optional.of(
            ReadCode.STRANGE_KEY.at(
                first(tree.span()), "a list or a map cannot be a key", "use a text as the key"));
      }
      var before = keys.putIfAbsent(scalar.text(), scalar.span());
      if (before != null) {
        return Optional.of(
            ReadCode.DUPLICATE_KEY.at(
                scalar.span(),
                "the key `%s` stands twice".formatted(scalar.text()),
                new Label(before, "first here"),
                "delete one of the two, or rename it"));
      }
      key = scalar;
      await = Await.VALUE;
      return Optional.empty();
    }

    private Optional<Diagnostic> value(Tree tree) {
      if (key != null) {
        entries.add(new Tree.Entry(key.text(), key.span(), tree));
      }
      await = Await.KEY;
      return Optional.empty();
    }

    @Override
    public void leaveOut() {
      await = await == Await.KEY ? Await.NOTHING : Await.KEY;
    }

    @Override
    public Tree close(Span end) {
      var last = entries.isEmpty() ? end : later(end, entries.getLast().value().span());
      return new Tree.Mapping(entries, Places.join(start, last));
    }

    private static Span first(Span span) {
      return new Span(span.file(), span.line(), span.column(), span.line(), span.column() + 1);
    }
  }

  /// The end of a list or map: its bracket where it has one; else its last value, since the parser
  /// sees the end of a block only when the next thing begins.
  private static Span later(Span end, Span last) {
    boolean bracket = end.endLine() > end.line() || end.endColumn() > end.column();
    return bracket ? end : last;
  }
}
