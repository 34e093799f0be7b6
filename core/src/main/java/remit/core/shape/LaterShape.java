package remit.core.shape;

import java.util.Optional;
import java.util.function.Supplier;
import remit.core.json.Json;
import remit.core.source.Tree;

/// A shape that is asked for only when it is needed: one that contains itself. In a schema it is a
/// part of its own, called a tree.
final class LaterShape<T> implements Shape<T> {
  private final String name;
  private final Supplier<Shape<T>> shape;

  LaterShape(String name, Supplier<Shape<T>> shape) {
    this.name = name;
    this.shape = shape;
  }

  @Override
  public String expected() {
    return Nouns.article(name);
  }

  @Override
  public Optional<T> read(Tree tree, Notes notes) {
    return shape.get().read(tree, notes);
  }

  @Override
  public Optional<T> readEntry(Tree.Entry entry, Notes notes) {
    return shape.get().readEntry(entry, notes);
  }

  @Override
  public Json.Object schema(Definitions definitions) {
    return definitions.part(name + " tree", this, () -> shape.get().schema(definitions));
  }
}
