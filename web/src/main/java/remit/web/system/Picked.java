package remit.web.system;

import remit.core.explain.show.ExplanationJson;
import remit.core.json.Json;
import remit.web.http.Missing;
import remit.web.show.SystemView;

/// Parts of an explanation's JSON: the same keys and values as `remit explain` gives.
final class Picked {
  private Picked() {}

  /// One list of it, with the system and the day.
  static Json.Object of(SystemView view, String list) {
    return heading(view).with(list, member(view, list));
  }

  /// One thing of a list, by its identifier.
  static Json.Object one(SystemView view, String list, String id) {
    var all = member(view, list);
    for (var item : all.items()) {
      if (item instanceof Json.Object thing
          && thing.members().stream()
              .anyMatch(m -> m.key().equals("id") && m.value().equals(Json.of(id)))) {
        return joined(heading(view), thing);
      }
    }
    throw new Missing(list + " " + id);
  }

  private static Json.Object joined(Json.Object first, Json.Object second) {
    var joined = first;
    for (var member : second.members()) joined = joined.with(member.key(), member.value());
    return joined;
  }

  private static Json.Object heading(SystemView view) {
    return Json.object()
        .with("system", view.id())
        .with("version", view.version().number())
        .with("asOf", view.day());
  }

  private static Json.Array member(SystemView view, String list) {
    var json = (Json.Object) ExplanationJson.of(view.explanation());
    return json.members().stream()
        .filter(m -> m.key().equals(list))
        .map(m -> (Json.Array) m.value())
        .findFirst()
        .orElseThrow();
  }
}
