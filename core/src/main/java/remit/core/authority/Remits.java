package remit.core.authority;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import remit.core.kernel.Actor;
import remit.core.kernel.FunctionId;
import remit.core.kernel.PartnerId;
import remit.core.kernel.Truth;
import remit.core.law.Function;

/// What everybody may decide at large: every holder's every function, followed as far as it goes.
final class Remits {
  private static final Comparator<Remit> ORDER =
      Comparator.comparing(Remit::actor)
          .thenComparing(Remit::holder)
          .thenComparing(Remit::function);

  private final Register register;
  private final Holders holders;
  private final Explainer explainer;

  Remits(Register register, Holders holders, Explainer explainer) {
    this.register = register;
    this.holders = holders;
    this.explainer = explainer;
  }

  private record Key(Actor actor, PartnerId holder, FunctionId function) {}

  private final Idle idle = new Idle();

  /// The delegations that are no good for anybody's function; known once all remits are.
  List<IdleDelegation> idle() {
    return idle.among(register.charter().delegations());
  }

  List<Remit> all() {
    var found = new HashMap<Key, Supplier<Remit>>();
    var trials = new Trials(register, Optional.empty());
    for (var function : register.charter().functions().all()) {
      for (var unit : holders.of(function.id(), Set.of(), Set.of())) {
        var graph = new UnitGraph(register, unit, Optional.empty(), trials);
        idle.see(graph);
        add(graph, found);
      }
    }
    return found.entrySet().stream()
        .filter(e -> !isPart(e.getKey(), found))
        .map(e -> e.getValue().get())
        .sorted(ORDER)
        .toList();
  }

  private void add(UnitGraph graph, Map<Key, Supplier<Remit>> found) {
    var worst = graph.spread(Filling.all(Filling.Others.WORST));
    boolean gaps = graph.conds().flatMap(Cond::gaps).findFirst().isPresent();
    add(graph, worst.all(), Filling.all(Filling.Others.WORST), found);
    if (!gaps) return;
    var best = graph.spread(Filling.all(Filling.Others.BEST));
    add(graph, best.all(), Filling.all(Filling.Others.BEST), found);
  }

  private void add(
      UnitGraph graph,
      Map<Actor, Spread.Path> reached,
      Filling filling,
      Map<Key, Supplier<Remit>> found) {
    if (!graph.unit().holds().in(filling)) return;
    reached.forEach((actor, path) -> {
      var key = new Key(actor, graph.unit().holder(), graph.unit().id());
      found.putIfAbsent(key, () -> remit(graph, actor, path, filling));
    });
  }

  private Remit remit(UnitGraph graph, Actor actor, Spread.Path path, Filling filling) {
    var gaps = new HashSet<Gap>();
    graph.unit().holds().gaps().forEach(gaps::add);
    path.links().forEach(t -> t.good().gaps().forEach(gaps::add));
    path.links().stream()
        .limit(Math.max(0, path.links().size() - 1))
        .forEach(t -> t.passable().gaps().forEach(gaps::add));
    graph.roots().stream()
        .filter(r -> r.actor().equals(path.root()))
        .forEach(r -> r.isIt().gaps().forEach(gaps::add));
    var missing = gaps.stream().map(Gap::missing).distinct().sorted().toList();
    boolean certain = filling.others() == Filling.Others.WORST && missing.isEmpty();
    return new Remit(
        actor,
        graph.unit().holder(),
        graph.unit().id(),
        explainer.chain(graph, path, filling),
        certain ? Truth.YES : Truth.UNKNOWN,
        missing);
  }

  /// Whether the same actor has the wider function for the same holder.
  private boolean isPart(Key key, Map<Key, Supplier<Remit>> found) {
    var wider = register.charter().functions().find(key.function()).flatMap(Function::partOf);
    return wider.isPresent() && found.containsKey(new Key(key.actor(), key.holder(), wider.get()));
  }
}
