package remit.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import remit.core.diagnostic.Diagnostic;
import remit.core.diagnostic.Label;
import remit.core.diagnostic.ReadCode;
import remit.core.source.Span;
import remit.core.source.Tree;

/// Puts the maps of several files together: a key that several have is joined where it holds a map
/// or a list, and stands twice where it holds anything else.
final class Joining {
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /// The files' trees as one. A tree that is no map stands alone or not at all.
  Optional<Tree> join(List<Tree> trees) {
    if (trees.size() < 2) {
      return trees.stream().findFirst();
    }
    var top = new LinkedHashMap<String, Tree.Entry>();
    for (var tree : trees) {
      if (tree instanceof Tree.Mapping(var entries, _)) {
        entries.forEach(entry -> top.merge(entry.key(), entry, this::together));
      } else {
        diagnostics.add(noMap(tree.span()));
      }
    }
    var entries = List.copyOf(top.values());
    return entries.isEmpty()
        ? trees.stream().findFirst()
        : Optional.of(new Tree.Mapping(entries, entries.getFirst().keySpan()));
  }

  private static Diagnostic noMap(Span span) {
    return ReadCode.WRONG_TYPE.at(
        new Span(span.file(), span.line(), span.column(), span.line(), span.column()),
        "a file of a charter holds a map of keys and values",
        "begin with a key, such as `bodies:`");
  }

  private Tree.Entry together(Tree.Entry first, Tree.Entry second) {
    var value =
        switch (first.value()) {
          case Tree.Mapping(var one, var span)
              when second.value() instanceof Tree.Mapping(var other, _) ->
              new Tree.Mapping(entries(one, other), span);
          case Tree.Sequence(var one, var span)
              when second.value() instanceof Tree.Sequence(var other, _) -> {
            var items = new ArrayList<>(one);
            items.addAll(other);
            yield new Tree.Sequence(items, span);
          }
          case Tree.Mapping _, Tree.Sequence _, Tree.Scalar _ -> {
            diagnostics.add(twice(first, second));
            yield first.value();
          }
        };
    return new Tree.Entry(first.key(), first.keySpan(), value);
  }

  private List<Tree.Entry> entries(List<Tree.Entry> one, List<Tree.Entry> other) {
    Map<String, Tree.Entry> all = new LinkedHashMap<>();
    one.forEach(entry -> all.put(entry.key(), entry));
    for (var entry : other) {
      var before = all.putIfAbsent(entry.key(), entry);
      if (before != null) {
        diagnostics.add(twice(before, entry));
      }
    }
    return List.copyOf(all.values());
  }

  private static Diagnostic twice(Tree.Entry first, Tree.Entry second) {
    return ReadCode.DUPLICATE_KEY.at(
        second.keySpan(),
        "the key `%s` stands in two files".formatted(second.key()),
        new Label(first.keySpan(), "first here"),
        "delete one of the two, or rename it");
  }
}
