package remit.core.shape;

import java.util.Optional;
import java.util.function.Function;
import remit.core.json.Json;
import remit.core.source.Located;
import remit.core.source.Tree;

/// What may stand at one place of a tree, and what it means. Reading never throws: what is wrong
/// goes into the notes, and nothing comes back where nothing could be made of it.
public interface Shape<T> {
  /// What to write, to follow "expected": `a date such as 2019-06-01`.
  String expected();

  Optional<T> read(Tree tree, Notes notes);

  /// Reads the value of an entry; a shape for entries with an identifier takes it from the key.
  default Optional<T> readEntry(Tree.Entry entry, Notes notes) {
    return read(entry.value(), notes);
  }

  /// The same description for editors, as JSON Schema of draft 2020-12.
  Json.Object schema(Definitions definitions);

  /// The same shape with something else made of its value.
  default <U> Shape<U> map(Function<? super T, ? extends U> change) {
    return new Changed<>(this, (value, _) -> change.apply(value));
  }

  /// The same shape, its value with its place.
  default Shape<Located<T>> located() {
    return new Changed<>(this, (value, tree) -> new Located<>(value, tree.span()));
  }
}
