package remit.core.authority;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import remit.core.charter.Delegation;
import remit.core.kernel.Actor;
import remit.core.law.Gate;

/// A delegation looked at as a link for one holder, one function and one act.
///
/// @param checks all that the link must satisfy, in the order in which a refusal names them
/// @param good whether the link is good for the act
/// @param passable whether it is good and the receiver may pass on what came through it
/// @param exclusive whether the giver keeps nothing
/// @param gates the gates that may be the one it passed through, with what each depends on
record Trial(
    Delegation delegation,
    Actor from,
    Actor to,
    List<Check> checks,
    Cond good,
    Cond passable,
    Cond exclusive,
    List<Opening> gates) {
  static final Comparator<Trial> ORDER =
      Comparator.comparing(Trial::to)
          .thenComparing(t -> t.delegation().id())
          .thenComparing(t -> t.delegation().place());

  /// A gate and what its being open for the link depends on.
  record Opening(Gate gate, Cond open) {}

  /// What goes with using the link.
  enum Level {
    PLAIN,
    WITH_CONDITIONS,
    ONLY_WHEN_URGENT
  }

  Trial {
    checks = List.copyOf(checks);
    gates = List.copyOf(gates);
  }

  Level level() {
    var conditions = delegation.conditions();
    if (conditions.urgentOnly() == Delegation.Urgency.URGENT_ONLY) return Level.ONLY_WHEN_URGENT;
    boolean plain =
        conditions.ratifiedBy().isEmpty()
            && conditions.together().isEmpty()
            && conditions.consulting().isEmpty();
    return plain ? Level.PLAIN : Level.WITH_CONDITIONS;
  }

  /// The gate that lets it through when the facts turn out so.
  Optional<Gate> gate(Filling filling) {
    return gates.stream().filter(g -> g.open().in(filling)).map(Opening::gate).findFirst();
  }

  Stream<Gap> gaps() {
    return Stream.of(good, passable, exclusive).flatMap(Cond::gaps);
  }
}
