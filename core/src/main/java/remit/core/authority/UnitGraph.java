package remit.core.authority;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import remit.core.charter.Body;
import remit.core.kernel.Actor;
import remit.core.proposal.Act;

/// Everybody whom a holder's function may reach by delegations that are good for an act, or would
/// be if some fact turned out so. Those that can never be are kept aside for refusals.
final class UnitGraph {
  private final Register register;
  private final Unit unit;
  private final Reserved reserved;
  private final List<Organs.Organ> roots;
  private final Map<Actor, List<Trial>> out = new TreeMap<>();
  private final List<Trial> broken = new ArrayList<>();

  UnitGraph(Register register, Unit unit, Optional<Act> act, Trials trials) {
    this.register = register;
    this.unit = unit;
    reserved = Reserved.of(register, unit, act);
    roots = roots();
    explore(trials);
  }

  Unit unit() {
    return unit;
  }

  Reserved reserved() {
    return reserved;
  }

  List<Organs.Organ> roots() {
    var organs = new TreeMap<Actor, Cond>();
    register
        .organs()
        .of(unit.holder(), unit.functionClass())
        .forEach(o -> organs.put(o.actor(), o.isIt()));
    var kinds = register.organs().kinds(unit.holder(), unit.functionClass());
    reserved
        .keepers()
        .forEach((actor, exists) -> {
          // A charter may say which of the organs that the law allows acts for it.
          var kind = register.body(actor).filter(b -> b.of().size() == 1).map(Body::kind);
          if (kind.filter(k -> kinds.contains(k.value())).isPresent()) {
            organs.merge(actor, exists, (a, b) -> Cond.any(List.of(a, b)));
          }
        });
    return organs.entrySet().stream().map(e -> new Organs.Organ(e.getKey(), e.getValue())).toList();
  }

  private void explore(Trials trials) {
    var queue = new ArrayDeque<Actor>();
    Consumer<Actor> visit =
        actor -> {
          if (out.putIfAbsent(actor, List.of()) == null) queue.add(actor);
        };
    roots.forEach(r -> visit.accept(r.actor()));
    while (!queue.isEmpty()) {
      var giver = queue.remove();
      var good = new ArrayList<Trial>();
      for (var trial : trials.from(unit, giver)) {
        if (trial.good().possible()) good.add(trial);
        else broken.add(trial);
      }
      out.put(giver, List.copyOf(good));
      good.stream().filter(t -> t.passable().possible()).forEach(t -> visit.accept(t.to()));
    }
  }

  /// The links that may be good, from everybody who may have something to give.
  Stream<Trial> trials() {
    return out.values().stream().flatMap(List::stream);
  }

  /// The links that are not good however facts turn out.
  List<Trial> broken() {
    return broken;
  }

  List<Trial> from(Actor giver) {
    return out.getOrDefault(giver, List.of());
  }

  Stream<Cond> conds() {
    return Stream.of(
            Stream.of(unit.holds()),
            roots.stream().map(Organs.Organ::isIt),
            reserved.keepers().values().stream(),
            trials().flatMap(t -> Stream.of(t.good(), t.passable(), t.exclusive())))
        .flatMap(s -> s);
  }

  /// Whether somebody, given that it has the function, may itself act: a body that is at work, or a
  /// post.
  boolean canAct(Actor actor) {
    return switch (actor) {
      case Actor.OfPartner _ -> false;
      case Actor.OfPost _ -> true;
      case Actor.OfBody(var id) ->
          register.body(id).filter(b -> b.status() == Body.Status.ACTIVE).isPresent();
    };
  }

  Spread spread(Filling filling) {
    return new Spread(this, filling);
  }
}
