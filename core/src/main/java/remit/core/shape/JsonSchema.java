package remit.core.shape;

import java.util.List;
import remit.core.json.Json;

/// The JSON Schema (draft 2020-12) of what a shape describes, for editors that complete and check
/// while somebody types.
public final class JsonSchema {
  private JsonSchema() {}

  /// @param title what such a file is called
  /// @param shapes what its whole text may be: one of these
  public static Json.Object of(String title, List<Shape<?>> shapes) {
    var definitions = new Definitions();
    var options = shapes.stream().map(shape -> shape.schema(definitions)).toList();
    var whole =
        Json.object()
            .with("$schema", "https://json-schema.org/draft/2020-12/schema")
            .with("title", title);
    return whole.with("anyOf", Json.array(options)).with("$defs", definitions.all());
  }
}
