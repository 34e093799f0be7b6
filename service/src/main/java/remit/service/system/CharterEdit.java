package remit.service.system;

import java.util.List;
import java.util.Optional;
import remit.core.source.Span;
import remit.core.source.Tree;
import remit.reader.YamlReader;

/// Changes one value of a YAML text where it stands. What it gives has been read again: it holds
/// the new value and every other value that was there; empty where that cannot be done.
final class CharterEdit {
  private final String name;
  private final String text;
  private final Optional<Tree> tree;

  CharterEdit(String name, String text) {
    this.name = name;
    this.text = text.replace("\r\n", "\n");
    var read = YamlReader.read(name, this.text);
    this.tree = read.diagnostics().isEmpty() ? read.tree() : Optional.empty();
  }

  /// Gives a key of the map at the path a value, in place of the one that it has.
  ///
  /// @param value YAML in one line
  Optional<String> set(List<String> path, String key, String value) {
    var map = map(path);
    if (map.isEmpty()) return Optional.empty();
    var entry = map.get().entry(key);
    if (entry.isEmpty()) return add(path, key, value);
    var span = entry.get().value().span();
    return checked(path, key, value, replaced(span, value));
  }

  private String replaced(Span span, String value) {
    return text.substring(0, offset(span.line(), span.column()))
        + value
        + text.substring(offset(span.endLine(), span.endColumn()));
  }

  /// Adds a key to the map at the path; empty where it has that key already.
  Optional<String> add(List<String> path, String key, String value) {
    var map = map(path);
    if (map.isEmpty() || map.get().entry(key).isPresent()) return Optional.empty();
    return checked(path, key, value, with(map.get(), key + ": " + value));
  }

  private String with(Tree.Mapping map, String entry) {
    int start = offset(map.span().line(), map.span().column());
    if (text.startsWith("{", start)) {
      return opened(start + 1, entry, map.entries().isEmpty());
    }
    var first = map.entries().getFirst().keySpan();
    int at = offset(first.line(), first.column());
    return before(at, entry, first.column() - 1);
  }

  /// In front of what stands between braces or brackets.
  private String opened(int at, String value, boolean isEmpty) {
    return text.substring(0, at) + " " + value + (isEmpty ? " " : ",") + text.substring(at);
  }

  /// On a line of its own, above what stands there.
  private String before(int at, String value, int indent) {
    return text.substring(0, at) + value + "\n" + " ".repeat(indent) + text.substring(at);
  }

  /// Adds an item to a list at the top of the text.
  Optional<String> append(String key, String item) {
    var list =
        tree.filter(Tree.Mapping.class::isInstance)
            .flatMap(t -> ((Tree.Mapping) t).entry(key))
            .map(Tree.Entry::value);
    if (list.isEmpty() || !(list.get() instanceof Tree.Sequence(var items, var span))) {
      return Optional.empty();
    }
    int start = offset(span.line(), span.column());
    var changed =
        text.startsWith("[", start)
            ? opened(start + 1, item, items.isEmpty())
            : before(start, "- " + item, span.column() - 1);
    return read(changed).filter(t -> size(t, key) == items.size() + 1).map(_ -> changed);
  }

  private static int size(Tree tree, String key) {
    return tree instanceof Tree.Mapping map
            && map.entry(key).isPresent()
            && map.entry(key).get().value() instanceof Tree.Sequence(var items, _)
        ? items.size()
        : -1;
  }

  private Optional<Tree> read(String changed) {
    var read = YamlReader.read(name, changed);
    return read.diagnostics().isEmpty() ? read.tree() : Optional.empty();
  }

  /// The changed text, if the key has the value in it and the map is otherwise as it was.
  private Optional<String> checked(List<String> path, String key, String value, String changed) {
    var wanted = YamlReader.read(name, value).tree().map(Plain::of);
    var now = read(changed).flatMap(t -> at(t, path));
    var holds =
        now.flatMap(m -> m.entry(key)).map(e -> Plain.of(e.value())).equals(wanted)
            && now.map(m -> Plain.without(m, key))
                .equals(map(path).map(m -> Plain.without(m, key)));
    return holds ? Optional.of(changed) : Optional.empty();
  }

  private Optional<Tree.Mapping> map(List<String> path) {
    return tree.flatMap(t -> at(t, path));
  }

  private static Optional<Tree.Mapping> at(Tree tree, List<String> path) {
    var here = Optional.of(tree);
    for (var key : path) {
      here =
          here.filter(Tree.Mapping.class::isInstance)
              .flatMap(t -> ((Tree.Mapping) t).entry(key))
              .map(Tree.Entry::value);
    }
    return here.filter(Tree.Mapping.class::isInstance).map(Tree.Mapping.class::cast);
  }

  /// Lines and columns count from 1, columns in characters.
  private int offset(int line, int column) {
    int start = 0;
    for (int i = 1; i < line; i++) start = text.indexOf('\n', start) + 1;
    return text.offsetByCodePoints(start, column - 1);
  }
}
