package remit.core.route;

import java.util.List;
import java.util.TreeSet;
import remit.core.kernel.Actor;
import remit.core.source.Located;

/// Which of several deciders can meet in common: those that the charter says meet together.
final class Togetherness {
  private Togetherness() {}

  /// The deciders that meet together with some other decider, in their order.
  static List<Actor> of(Situation situation, List<Actor> deciders) {
    var together = new TreeSet<Actor>();
    for (var actor : deciders) {
      var with =
          situation
              .body(actor)
              .map(b -> b.doings().meetsWith().stream().map(Located::value).toList())
              .orElse(List.of());
      for (var other : deciders) {
        if (other instanceof Actor.OfBody(var id) && with.contains(id) && !other.equals(actor)) {
          together.add(actor);
          together.add(other);
        }
      }
    }
    return deciders.stream().filter(together::contains).toList();
  }
}
