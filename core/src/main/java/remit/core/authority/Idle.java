package remit.core.authority;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import remit.core.charter.Delegation;

/// Keeps count of the delegations that may be good for some function of some holder, and of why the
/// others are not.
final class Idle {
  private final Set<Delegation> good = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Delegation, IdleDelegation> broken = new IdentityHashMap<>();

  void see(UnitGraph graph) {
    graph.trials().forEach(t -> good.add(t.delegation()));
    for (var trial : graph.broken()) {
      var failing = trial.checks().stream().filter(c -> !c.holds().possible()).findFirst();
      boolean concerned = trial.checks().getFirst().holds().possible();
      if (!concerned || failing.isEmpty()) continue;
      boolean gate = failing.get() == trial.checks().getLast();
      broken.putIfAbsent(
          trial.delegation(),
          new IdleDelegation(
              trial.delegation(),
              gate ? IdleDelegation.Why.NO_GATE : IdleDelegation.Why.RECEIVER,
              java.util.Optional.of(failing.get().broken().get())));
    }
  }

  List<IdleDelegation> among(List<Delegation> delegations) {
    var idle = new ArrayList<IdleDelegation>();
    for (var delegation : delegations) {
      if (good.contains(delegation)) continue;
      var reason = broken.get(delegation);
      idle.add(reason == null ? IdleDelegation.nothingToGive(delegation) : reason);
    }
    return List.copyOf(idle);
  }
}
