package remit.web.register;

import remit.core.json.Json;
import remit.web.page.Reason;
import remit.web.show.Reasons;

/// Reasons that were kept, for programs.
final class Working {
  private Working() {}

  static Json of(String kept) {
    return json(Reasons.parse(kept));
  }

  private static Json json(Reason reason) {
    return Json.object()
        .with("says", reason.says())
        .with("place", reason.place())
        .with("source", reason.source())
        .with("from", Json.array(reason.from(), Working::json))
        .with("mends", Json.texts(reason.mends()));
  }
}
