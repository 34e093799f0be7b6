package remit.core.shape;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import remit.core.json.Json;

/// The named parts of a JSON Schema while it is put together.
public final class Definitions {
  private final Map<String, Json.Object> parts = new TreeMap<>();
  private final Map<String, Object> owners = new HashMap<>();

  Definitions() {}

  /// A reference to the part of this name, which is described only once. Two different owners of
  /// one name are a fault of ours.
  Json.Object part(String name, Object owner, Supplier<Json.Object> description) {
    var slug = name.replace(' ', '-');
    var known = owners.putIfAbsent(slug, owner);
    if (known == null) {
      parts.put(slug, description.get());
    } else if (known != owner) {
      throw new IllegalStateException("two parts of the schema are called " + name);
    }
    return Json.object().with("$ref", "#/$defs/" + slug);
  }

  Json.Object all() {
    var all = Json.object();
    for (var part : parts.entrySet()) {
      all = all.with(part.getKey(), part.getValue());
    }
    return all;
  }

  static Json.Object anyOf(Json.Object... options) {
    return Json.object().with("anyOf", Json.array(List.of(options)));
  }
}
