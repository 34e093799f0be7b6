package remit.core.shape;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import remit.core.json.Json;

/// The named parts of a JSON Schema while it is put together.
public final class Definitions {
  private final Map<String, Json.Object> parts = new TreeMap<>();
  private static final int LONGEST = 40;

  private final Map<Json.Object, String> names = new HashMap<>();
  private final Map<String, Integer> taken = new HashMap<>();
  private final Map<String, Set<Object>> owners = new HashMap<>();

  Definitions() {}

  /// A reference to the part of this name. Shapes that are made several times may have one name as
  /// long as they say the same; two that differ are a fault of ours.
  Json.Object part(String name, Object owner, Supplier<Json.Object> description) {
    var slug = name.replace(' ', '-');
    if (owners.computeIfAbsent(slug, _ -> identities()).add(owner)) {
      var described = description.get();
      var before = parts.putIfAbsent(slug, described);
      if (before != null && !before.equals(described)) {
        throw new IllegalStateException("two parts of the schema are called " + name);
      }
    }
    return Json.object().with("$ref", "#/$defs/" + slug);
  }

  /// A reference to a part that says this, under a name like the hint; what is said twice is
  /// described once.
  Json.Object shared(String hint, Json.Object schema) {
    var name =
        names.computeIfAbsent(
            schema,
            _ -> {
              var slug = slug(hint);
              int number = taken.merge(slug, 1, Integer::sum);
              return number == 1 ? slug : slug + "-" + number;
            });
    parts.putIfAbsent(name, schema);
    return Json.object().with("$ref", "#/$defs/" + name);
  }

  private static String slug(String hint) {
    var words = hint.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return "value-" + words.substring(0, Math.min(words.length(), LONGEST)).replaceAll("^-|-$", "");
  }

  private static Set<Object> identities() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
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
