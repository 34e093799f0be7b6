package remit.maps;

import java.util.Optional;
import java.util.function.Function;
import remit.core.map.SystemMap;

/// Draws a functions and decisions map as one SVG: legible on A3 in landscape, the same bytes for
/// the same map, told apart by shape, line and word and never by colour alone. Its title and
/// description say what it is; [remit.core.map.MapFacts] says the rest in words.
public final class MapSvg {
  private MapSvg() {}

  public static String of(SystemMap map) {
    return of(map, _ -> Optional.empty());
  }

  /// @param links the address that a box leads to, by the identifier of the body, office or
  ///   organisation
  public static String of(SystemMap map, Function<String, Optional<String>> links) {
    if (map.nodes().isEmpty()) return new Drawing(map, links).empty();
    var plan = Plan.best(map);
    return new Drawing(map, links).of(plan, Router.route(plan));
  }
}
