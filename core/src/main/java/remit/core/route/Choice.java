package remit.core.route;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import remit.core.kernel.Actor;

/// One way through everything that the law leaves open.
///
/// @param deciders one for each holder, each once
/// @param reliefs the reliefs taken, as [DutyFinder#relief] names them
/// @param together whether deciders that meet together do
/// @param special the bodies that call a special meeting
record Choice(
    List<Deciders.Chain> deciders, Set<String> reliefs, Together together, Set<Actor> special) {
  /// How several deciders decide.
  enum Together {
    IN_COMMON,
    EACH_AT_ITS_OWN
  }

  Choice {
    deciders = List.copyOf(deciders);
    reliefs = java.util.Collections.unmodifiableSet(new TreeSet<>(reliefs));
    special = java.util.Collections.unmodifiableSet(new TreeSet<>(special));
  }

  Choice with(Set<Actor> special) {
    return new Choice(deciders, reliefs, together, special);
  }

  Choice without(String relief) {
    var fewer = new TreeSet<>(reliefs);
    fewer.remove(relief);
    return new Choice(deciders, fewer, together, special);
  }
}
