package remit.core.shape;

import java.util.Optional;
import java.util.function.BiFunction;
import remit.core.json.Json;
import remit.core.source.Tree;

/// A shape whose value is made into something else.
record Changed<T, U>(Shape<T> inner, BiFunction<? super T, ? super Tree, ? extends U> change)
    implements Shape<U> {
  @Override
  public String expected() {
    return inner.expected();
  }

  @Override
  public Optional<U> read(Tree tree, Notes notes) {
    return inner.read(tree, notes).map(value -> change.apply(value, tree));
  }

  @Override
  public Optional<U> readEntry(Tree.Entry entry, Notes notes) {
    return inner.readEntry(entry, notes).map(value -> change.apply(value, entry.value()));
  }

  @Override
  public Json.Object schema(Definitions definitions) {
    return inner.schema(definitions);
  }
}
