package remit.reader;

import remit.core.json.Json;
import remit.core.source.Tree;

/// A tree as the JSON that an editor makes of the same YAML: by the core schema of YAML 1.2.
final class JsonTexts {
  private JsonTexts() {}

  static Json of(Tree tree) {
    return switch (tree) {
      case Tree.Mapping(var entries, _) -> {
        var object = Json.object();
        for (var entry : entries) {
          object = object.with(entry.key(), of(entry.value()));
        }
        yield object;
      }
      case Tree.Sequence(var items, _) -> Json.array(items, JsonTexts::of);
      case Tree.Scalar(var text, var quoting, _) ->
          quoting == Tree.Quoting.PLAIN ? plain(text) : Json.of(text);
    };
  }

  private static Json plain(String text) {
    if (text.isEmpty() || text.equals("null") || text.equals("~")) {
      return Json.nothing();
    }
    if (text.equals("true") || text.equals("false")) {
      return Json.of(Boolean.parseBoolean(text));
    }
    return text.matches("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?")
        ? Json.of(new java.math.BigDecimal(text))
        : Json.of(text);
  }
}
