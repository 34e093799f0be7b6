package remit.core.authority;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import remit.core.kernel.Actor;

/// Who has a holder's function for an act once every fact is filled in.
///
/// A gift that leaves the giver nothing takes from it both the act and the power to give it to
/// others otherwise. A gift back to somebody through whom alone the giver has the function is none.
/// What is reserved follows no gift past the one who keeps it.
final class Spread {
  /// How somebody was reached: the links from a root, none for a root.
  record Path(Actor root, List<Trial> links) {
    Path {
      links = List.copyOf(links);
    }

    Path then(Trial link) {
      var more = new ArrayList<>(links);
      more.add(link);
      return new Path(root, more);
    }
  }

  private final UnitGraph graph;
  private final Filling filling;
  private final Set<Actor> roots = new LinkedHashSet<>();
  private final Map<Actor, List<Trial>> exclusive = new HashMap<>();
  private final Map<Actor, Path> ordinary = new TreeMap<>();
  private final Map<Actor, Path> all = new TreeMap<>();
  private final Map<Actor, Path> givers = new LinkedHashMap<>();
  private final Set<Actor> claims = new TreeSet<>();

  Spread(UnitGraph graph, Filling filling) {
    this.graph = graph;
    this.filling = filling;
    graph.roots().stream().filter(r -> r.isIt().in(filling)).forEach(r -> roots.add(r.actor()));
    if (!isKept()) findExclusive();
    reach(Trial.Level.PLAIN, ordinary);
    reach(Trial.Level.WITH_CONDITIONS, ordinary);
    if (!isKept()) findClaims();
    all.putAll(ordinary);
    reach(Trial.Level.ONLY_WHEN_URGENT, all);
  }

  /// Those who may do the act in the ordinary way, with the shortest chain, one without conditions
  /// where there is one.
  Map<Actor, Path> ordinary() {
    return ordinary;
  }

  /// The same with those who may do it only when it is urgent.
  Map<Actor, Path> all() {
    return all;
  }

  /// Everybody who has the function and may give it.
  Map<Actor, Path> givers() {
    return givers;
  }

  /// Receivers of one giver, each to the exclusion of the others; empty where nobody contests.
  Set<Actor> claims() {
    return claims;
  }

  /// Whether a root or a giver on the way gave it away to the exclusion of itself.
  Optional<Trial> displacedBy(Actor giver) {
    return exclusive.getOrDefault(giver, List.of()).stream().findFirst();
  }

  private boolean isKept() {
    return graph.reserved().isKept() || graph.reserved().inPerson();
  }

  private boolean isGood(Trial trial) {
    return trial.good().in(filling);
  }

  private void findExclusive() {
    graph
        .trials()
        .filter(t -> t.exclusive().in(filling) && isGood(t))
        .filter(t -> !roots.contains(t.to()) && !isBack(t))
        .forEach(t -> exclusive.computeIfAbsent(t.from(), _ -> new ArrayList<>()).add(t));
  }

  /// Whether everybody who gives to the giver has it from the receiver.
  private boolean isBack(Trial gift) {
    var seen = new HashSet<Actor>(Set.of(gift.to()));
    var queue = new ArrayDeque<Actor>();
    roots.stream().filter(seen::add).forEach(queue::add);
    while (!queue.isEmpty()) {
      var giver = queue.remove();
      if (giver.equals(gift.from())) return false;
      for (var trial : graph.from(giver)) {
        if (trial.level() != Trial.Level.ONLY_WHEN_URGENT
            && trial.passable().in(filling)
            && seen.add(trial.to())) {
          queue.add(trial.to());
        }
      }
    }
    return true;
  }

  /// Goes through the links up to a level of conditions, nearest first.
  private void reach(Trial.Level level, Map<Actor, Path> found) {
    var paths = new LinkedHashMap<Actor, Path>();
    var queue = new ArrayDeque<Actor>();
    for (var root : roots) {
      paths.put(root, new Path(root, List.of()));
      queue.add(root);
      if (!exclusive.containsKey(root)) admit(root, paths.get(root), found);
    }
    while (!queue.isEmpty()) {
      var giver = queue.remove();
      if (staysWith(giver)) continue;
      for (var trial : graph.from(giver)) {
        if (trial.level().compareTo(level) > 0 || !isGood(trial) || isVoid(trial)) continue;
        follow(trial, paths, found, queue);
      }
    }
    paths.forEach(givers::putIfAbsent);
  }

  private void follow(
      Trial trial, Map<Actor, Path> paths, Map<Actor, Path> found, ArrayDeque<Actor> queue) {
    var path = paths.get(trial.from());
    if (path == null) return;
    boolean passable = trial.passable().in(filling);
    if (!roots.contains(trial.to()) && !(passable && exclusive.containsKey(trial.to()))) {
      admit(trial.to(), path.then(trial), found);
    }
    if (passable && !paths.containsKey(trial.to())) {
      paths.put(trial.to(), path.then(trial));
      queue.add(trial.to());
    }
  }

  private boolean staysWith(Actor giver) {
    return graph.reserved().inPerson() || graph.reserved().keepers().containsKey(giver);
  }

  /// Whether the giver kept nothing that it could give by this link.
  private boolean isVoid(Trial trial) {
    var gifts = exclusive.get(trial.from());
    return gifts != null && !gifts.contains(trial);
  }

  private void admit(Actor actor, Path path, Map<Actor, Path> found) {
    boolean kept =
        !graph.reserved().isKept()
            || graph.reserved().keepers().getOrDefault(actor, Cond.NO).in(filling);
    if (kept && graph.canAct(actor)) found.putIfAbsent(actor, path);
  }

  private void findClaims() {
    for (var giver : givers.keySet()) {
      var receivers = new TreeSet<Actor>();
      exclusive.getOrDefault(giver, List.of()).forEach(t -> receivers.add(t.to()));
      if (receivers.size() > 1) claims.addAll(receivers);
    }
  }
}
