package remit.reader;

import java.util.ArrayList;
import java.util.List;
import remit.core.source.Span;
import remit.core.source.Tree;
import remit.testkit.Choices;
import remit.testkit.Gen;

/// A tree with one thing changed somewhere in it.
final class Mutations {
  private static final List<String> WORDS =
      List.of(
          "x",
          "unknown",
          "yes",
          "no",
          "5",
          "0",
          "-3",
          "true",
          "50%",
          "2/3",
          "£5m",
          "-£5",
          "soon",
          "2020-01-01",
          "majority",
          "place",
          "Board of Everything",
          "county council",
          "");

  private static final List<String> KEYS =
      List.of("name", "kind", "of", "unknown", "is", "assumed", "because", "at least", "x y", "to");

  private Mutations() {}

  static Gen<Tree> of(Tree tree) {
    return choices -> mutate(tree, choices);
  }

  private static Tree mutate(Tree tree, Choices choices) {
    return switch (tree) {
      case Tree.Mapping(var entries, var span) when !entries.isEmpty() ->
          mapping(entries, span, choices);
      case Tree.Sequence(var items, var span) when !items.isEmpty() ->
          sequence(items, span, choices);
      case Tree.Mapping _, Tree.Sequence _, Tree.Scalar _ -> replaced(tree, choices);
    };
  }

  private static Tree mapping(List<Tree.Entry> entries, Span span, Choices choices) {
    var changed = new ArrayList<>(entries);
    int at = choices.next(entries.size());
    var entry = entries.get(at);
    switch (choices.next(14)) {
      case 0 -> changed.remove(at);
      case 1 -> {
        var key = KEYS.get(choices.next(KEYS.size()));
        changed.removeIf(other -> other.key().equals(key));
        changed.add(new Tree.Entry(key, entry.keySpan(), entry.value()));
      }
      case 2 ->
          changed.set(
              at, new Tree.Entry(entry.key(), entry.keySpan(), replaced(entry.value(), choices)));
      default ->
          changed.set(
              at, new Tree.Entry(entry.key(), entry.keySpan(), mutate(entry.value(), choices)));
    }
    return new Tree.Mapping(changed, span);
  }

  private static Tree sequence(List<Tree> items, Span span, Choices choices) {
    var changed = new ArrayList<>(items);
    int at = choices.next(items.size());
    switch (choices.next(6)) {
      case 0 -> changed.remove(at);
      case 1 -> changed.add(items.get(at));
      default -> changed.set(at, mutate(items.get(at), choices));
    }
    return new Tree.Sequence(changed, span);
  }

  private static Tree replaced(Tree tree, Choices choices) {
    return switch (choices.next(8)) {
      case 0 -> new Tree.Sequence(List.of(tree), tree.span());
      case 1 -> map(tree, "is");
      case 2 -> map(tree, "assumed");
      case 3 -> map(tree, "x");
      default -> word(choices, tree.span());
    };
  }

  private static Tree map(Tree tree, String key) {
    return new Tree.Mapping(List.of(new Tree.Entry(key, tree.span(), tree)), tree.span());
  }

  private static Tree word(Choices choices, Span span) {
    return new Tree.Scalar(WORDS.get(choices.next(WORDS.size())), Tree.Quoting.PLAIN, span);
  }
}
