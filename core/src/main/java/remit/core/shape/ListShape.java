package remit.core.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import remit.core.json.Json;
import remit.core.source.Tree;

/// A list; a single value stands for a list of one. Items that cannot be read are left out.
///
/// @param least how many a schema asks for; the reader leaves it to the key
record ListShape<T>(Shape<T> item, int least) implements Shape<List<T>> {
  @Override
  public String expected() {
    return item.expected() + ", or a list of such";
  }

  @Override
  public Optional<List<T>> read(Tree tree, Notes notes) {
    if (!(tree instanceof Tree.Sequence(var trees, _))) {
      return Optional.of(item.read(tree, notes).map(List::of).orElse(List.of()));
    }
    var items = new ArrayList<T>(trees.size());
    for (var each : trees) {
      item.read(each, notes).ifPresent(items::add);
    }
    return Optional.of(items);
  }

  @Override
  public Json.Object schema(Definitions definitions) {
    var one = item.schema(definitions);
    var array = Json.object().with("type", "array").with("items", one);
    var several = least > 0 ? array.with("minItems", least) : array;
    return definitions.shared(
        "list of " + item.expected(), least > 1 ? several : Definitions.anyOf(one, several));
  }
}
