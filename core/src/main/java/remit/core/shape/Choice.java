package remit.core.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import remit.core.diagnostic.ReadCode;
import remit.core.json.Json;
import remit.core.source.Tree;

/// Alternatives that are told apart by their look: a text, a list, a map, a map with some key. The
/// first that fits is taken, so put the more special before the more general.
///
/// ```java
/// Choice.<Rule>of("a voting rule")
///     .scalar(number)
///     .having("all of", allOf)
///     .having("at least", threshold)
/// ```
public final class Choice<T> implements Shape<T> {
  private final String expected;
  private final List<Option<T>> options;

  private record Option<T>(Predicate<Tree> fits, Set<String> keys, Shape<? extends T> shape) {}

  private Choice(String expected, List<Option<T>> options) {
    this.expected = expected;
    this.options = List.copyOf(options);
  }

  /// @param expected to follow "expected": `a voting rule`
  public static <T> Choice<T> of(String expected) {
    return new Choice<>(expected, List.of());
  }

  /// A text, a number, a date: a shape that reads scalars.
  public Choice<T> scalar(Shape<? extends T> shape) {
    return with(new Option<>(tree -> tree instanceof Tree.Scalar, Set.of(), shape));
  }

  public Choice<T> list(Shape<? extends T> shape) {
    return with(new Option<>(tree -> tree instanceof Tree.Sequence, Set.of(), shape));
  }

  public Choice<T> map(Shape<? extends T> shape) {
    return with(new Option<>(tree -> tree instanceof Tree.Mapping, Set.of(), shape));
  }

  /// A map that has this key, whatever else it has.
  public Choice<T> having(String key, Shape<? extends T> shape) {
    return with(
        new Option<>(
            tree -> tree instanceof Tree.Mapping mapping && mapping.entry(key).isPresent(),
            Set.of(key),
            shape));
  }

  private Choice<T> with(Option<T> option) {
    var more = new ArrayList<>(options);
    more.add(option);
    return new Choice<>(expected, more);
  }

  @Override
  public String expected() {
    return expected;
  }

  @Override
  public Optional<T> read(Tree tree, Notes notes) {
    return option(tree, notes)
        .flatMap(option -> option.shape().read(tree, notes).map(value -> value));
  }

  @Override
  public Optional<T> readEntry(Tree.Entry entry, Notes notes) {
    return option(entry.value(), notes)
        .flatMap(option -> option.shape().readEntry(entry, notes).map(value -> value));
  }

  private Optional<Option<T>> option(Tree tree, Notes notes) {
    var fitting = options.stream().filter(option -> option.fits().test(tree)).findFirst();
    if (fitting.isEmpty()) {
      refuse(tree, notes);
    }
    return fitting;
  }

  private void refuse(Tree tree, Notes notes) {
    var keys = options.stream().flatMap(option -> option.keys().stream()).sorted().toList();
    if (tree instanceof Tree.Mapping(var entries, _) && !entries.isEmpty() && !keys.isEmpty()) {
      var first = entries.getFirst();
      notes.add(
          ReadCode.UNKNOWN_KEY,
          first.keySpan(),
          "a map with the key %s is not %s".formatted(Looks.quoted(first.key()), expected),
          Scalars.help(first.key(), keys));
    } else if (tree instanceof Tree.Scalar scalar && Looks.isEmpty(scalar)) {
      notes.add(Looks.noValue(this, scalar));
    } else {
      notes.add(Looks.wrong(this, tree));
    }
  }

  @Override
  public Json.Object schema(Definitions definitions) {
    return Definitions.anyOf(
        options.stream()
            .map(option -> option.shape().schema(definitions))
            .toArray(Json.Object[]::new));
  }
}
