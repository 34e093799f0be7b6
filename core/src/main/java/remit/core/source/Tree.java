package remit.core.source;

import java.util.List;
import java.util.Optional;

/// A document as its author laid it out, before it means anything. Keys keep their order and their
/// places; a duplicate key is the reader's diagnostic and does not reach a tree.
public sealed interface Tree {
  Span span();

  /// One entry of a mapping: the key as written, where it stands, and its value.
  record Entry(String key, Span keySpan, Tree value) {}

  record Mapping(List<Entry> entries, Span span) implements Tree {
    public Mapping {
      entries = List.copyOf(entries);
    }

    public Optional<Entry> entry(String key) {
      return entries.stream().filter(e -> e.key().equals(key)).findFirst();
    }
  }

  record Sequence(List<Tree> items, Span span) implements Tree {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /// A scalar keeps its text as written (without quotes); what it means is decided by what is
  /// expected at its place, never by the look of it. An empty value has the text "".
  record Scalar(String text, Quoting quoting, Span span) implements Tree {}

  /// Whether the author put quotes round a scalar: `"unknown"` in quotes is a word, not a gap.
  enum Quoting {
    PLAIN,
    QUOTED
  }
}
