package remit.core.because;

import remit.core.json.Json;
import remit.core.kernel.Citation;

/// Reasons as JSON: `{says, place, source, from[], mends[]}`, of which place and source are `null`
/// where the reason rests on neither.
public final class BecauseJson {
  private BecauseJson() {}

  public static Json of(Because because) {
    var says = Json.object().with("says", because.says());
    var grounded =
        switch (because.ground()) {
          case Because.Given(var place) ->
              says.with("place", place(place)).with("source", Json.nothing());
          case Because.Cited(var citation) ->
              says.with("place", Json.nothing()).with("source", citation(citation));
          case Because.Derived() ->
              says.with("place", Json.nothing()).with("source", Json.nothing());
        };
    return grounded
        .with("from", Json.array(because.from(), BecauseJson::of))
        .with("mends", Json.texts(because.mends()));
  }

  /// `{title, provision, link}`.
  public static Json citation(Citation citation) {
    return Json.object()
        .with("title", citation.title())
        .with("provision", citation.provision().map(p -> p.value()))
        .with("link", citation.link());
  }

  private static Json place(remit.core.source.Span place) {
    return place.file().isEmpty() ? Json.nothing() : Json.of(place.toString());
  }
}
