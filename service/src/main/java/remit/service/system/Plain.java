package remit.service.system;

import java.util.List;
import remit.core.source.Span;
import remit.core.source.Tree;

/// Trees without their places, to be compared.
final class Plain {
  private Plain() {}

  static Tree of(Tree tree) {
    return switch (tree) {
      case Tree.Scalar(var text, var quoting, _) -> new Tree.Scalar(text, quoting, Span.NOWHERE);
      case Tree.Sequence(var items, _) ->
          new Tree.Sequence(items.stream().map(Plain::of).toList(), Span.NOWHERE);
      case Tree.Mapping(var entries, _) -> new Tree.Mapping(of(entries), Span.NOWHERE);
    };
  }

  private static List<Tree.Entry> of(List<Tree.Entry> entries) {
    return entries.stream().map(e -> new Tree.Entry(e.key(), Span.NOWHERE, of(e.value()))).toList();
  }

  static Tree without(Tree.Mapping map, String key) {
    return new Tree.Mapping(
        of(map.entries().stream().filter(e -> !e.key().equals(key)).toList()), Span.NOWHERE);
  }
}
