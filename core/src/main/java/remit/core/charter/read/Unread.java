package remit.core.charter.read;

import java.util.Optional;
import remit.core.json.Json;
import remit.core.shape.Definitions;
import remit.core.shape.Notes;
import remit.core.shape.Shape;
import remit.core.source.Tree;

/// What may stand in a text and is not read yet.
record Unread<T>() implements Shape<T> {
  @Override
  public String expected() {
    return "anything";
  }

  @Override
  public Optional<T> read(Tree tree, Notes notes) {
    return Optional.empty();
  }

  @Override
  public Json.Object schema(Definitions definitions) {
    return Json.object();
  }
}
