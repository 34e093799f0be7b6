package remit.core.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import remit.core.json.Json;
import remit.core.source.Located;
import remit.core.source.Tree;

/// A map with free keys of one sort and values of one sort. Rows that cannot be read are left out.
record TableShape<K, V>(Scalar<K> key, Shape<V> value) implements Shape<List<Row<K, V>>> {
  /// Stands for a key that cannot be read, so that the problems of its value are still met.
  private static final String NAMELESS = "nameless";

  @Override
  public String expected() {
    return "a map from %s to %s".formatted(key.expected(), value.expected());
  }

  @Override
  public Optional<List<Row<K, V>>> read(Tree tree, Notes notes) {
    if (!(tree instanceof Tree.Mapping(var entries, _))) {
      notes.add(Looks.wrong(this, tree));
      return Optional.empty();
    }
    var rows = new ArrayList<Row<K, V>>(entries.size());
    for (var entry : entries) {
      row(entry, notes).ifPresent(rows::add);
    }
    return Optional.of(rows);
  }

  private Optional<Row<K, V>> row(Tree.Entry entry, Notes notes) {
    var word = new Tree.Scalar(entry.key(), Tree.Quoting.PLAIN, entry.keySpan());
    var read = key.read(word, notes);
    if (read.isEmpty()) {
      value.readEntry(new Tree.Entry(NAMELESS, entry.keySpan(), entry.value()), notes);
      return Optional.empty();
    }
    return value
        .readEntry(entry, notes)
        .map(under -> new Row<>(new Located<>(read.get(), entry.keySpan()), under));
  }

  @Override
  public Json.Object schema(Definitions definitions) {
    return Json.object()
        .with("type", "object")
        .with("propertyNames", key.schema(definitions))
        .with("additionalProperties", value.schema(definitions));
  }
}
