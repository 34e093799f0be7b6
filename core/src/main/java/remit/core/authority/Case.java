package remit.core.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import remit.core.kernel.Actor;

/// A question with all that bears on it: the holders' functions and where each may have gone.
final class Case {
  private final Register register;
  private final Question question;
  private final List<UnitGraph> graphs;
  private final boolean advisory;

  /// @param advisory whether the one asked about is there to advise or review
  Case(Register register, Question question, List<UnitGraph> graphs, boolean advisory) {
    this.register = register;
    this.question = question;
    this.graphs = List.copyOf(graphs);
    this.advisory = advisory;
  }

  Question question() {
    return question;
  }

  List<UnitGraph> graphs() {
    return graphs;
  }

  Stream<Cond> conds() {
    return graphs.stream().flatMap(UnitGraph::conds);
  }

  /// What each holder's function comes to under a filling.
  record Filled(Filling filling, List<UnitGraph> graphs, List<Spread> spreads) {}

  Filled fill(Filling filling) {
    var held = graphs.stream().filter(g -> g.unit().holds().in(filling)).toList();
    return new Filled(filling, held, held.stream().map(g -> g.spread(filling)).toList());
  }

  Outcome outcome(Filling filling) {
    return outcome(fill(filling));
  }

  Outcome outcome(Filled filled) {
    if (!everyFunctionIsHeld(filled)) return Outcome.without(Ruling.Kind.NOBODY);
    if (isContested(filled)) return Outcome.without(Ruling.Kind.CONTESTED);
    var all = sets(filled, Spread::all);
    if (question.about().isPresent()) return asked(all);
    var ordinary = byAuthority(sets(filled, Spread::ordinary), false);
    return ordinary.kind() == Ruling.Kind.NOBODY ? byAuthority(all, true) : ordinary;
  }

  private boolean everyFunctionIsHeld(Filled filled) {
    return question.act().functions().stream()
        .allMatch(f -> filled.graphs().stream().anyMatch(g -> g.unit().id().equals(f)));
  }

  private boolean isContested(Filled filled) {
    var claims = new TreeSet<Actor>();
    filled.spreads().forEach(s -> claims.addAll(s.claims()));
    return question.about().isEmpty()
        ? !claims.isEmpty()
        : claims.stream().anyMatch(this::isAskedAbout);
  }

  /// Whether the question is about somebody, or about the partner whose principal organ it is.
  boolean isAskedAbout(Actor actor) {
    var about = question.about().orElse(actor);
    if (about.equals(actor)) return true;
    return about instanceof Actor.OfPartner(var partner)
        && graphs.stream()
            .anyMatch(g -> register.organs().mayBe(partner, g.unit().functionClass(), actor));
  }

  /// Who may act on each function for each holder.
  private static SortedMap<Outcome.Matter, SortedSet<Actor>> sets(
      Filled filled, Function<Spread, Map<Actor, Spread.Path>> which) {
    var sets = new TreeMap<Outcome.Matter, SortedSet<Actor>>();
    for (int i = 0; i < filled.graphs().size(); i++) {
      var unit = filled.graphs().get(i).unit();
      sets.put(
          Outcome.Matter.of(unit), new TreeSet<>(which.apply(filled.spreads().get(i)).keySet()));
    }
    return sets;
  }

  private static Outcome byAuthority(
      SortedMap<Outcome.Matter, SortedSet<Actor>> sets, boolean urgently) {
    if (sets.values().stream().anyMatch(SortedSet::isEmpty)) {
      return Outcome.without(Ruling.Kind.NOBODY);
    }
    var common = common(sets);
    return new Outcome(
        common.isEmpty() ? Ruling.Kind.JOINTLY : Ruling.Kind.DECIDES, sets, common, urgently);
  }

  private static SortedSet<Actor> common(SortedMap<Outcome.Matter, SortedSet<Actor>> sets) {
    var common = new TreeSet<>(sets.firstEntry().getValue());
    sets.values().forEach(common::retainAll);
    return common;
  }

  private Outcome asked(SortedMap<Outcome.Matter, SortedSet<Actor>> all) {
    var mine = new TreeMap<Outcome.Matter, SortedSet<Actor>>();
    all.forEach((matter, actors) -> {
      var asked = new TreeSet<>(actors);
      asked.removeIf(a -> !isAskedAbout(a));
      mine.put(matter, asked);
    });
    if (mine.values().stream().allMatch(SortedSet::isEmpty)) {
      return Outcome.without(advisory ? Ruling.Kind.RECOMMENDS : Ruling.Kind.NOBODY);
    }
    var common = common(mine);
    if (!common.isEmpty()) return new Outcome(Ruling.Kind.DECIDES, mine, common, false);
    return all.values().stream().anyMatch(SortedSet::isEmpty)
        ? Outcome.without(Ruling.Kind.NOBODY)
        : new Outcome(Ruling.Kind.JOINTLY, withOthers(mine, all), new TreeSet<>(), false);
  }

  /// The one asked about where it may act, and whoever may act on the rest.
  private static SortedMap<Outcome.Matter, SortedSet<Actor>> withOthers(
      SortedMap<Outcome.Matter, SortedSet<Actor>> mine,
      SortedMap<Outcome.Matter, SortedSet<Actor>> all) {
    var sets = new TreeMap<Outcome.Matter, SortedSet<Actor>>();
    mine.forEach((matter, asked) -> sets.put(matter, asked.isEmpty() ? all.get(matter) : asked));
    return sets;
  }

  /// How somebody comes to act for each holder and function, where it may.
  List<Reached> reached(Filled filled, Actor actor) {
    var reached = new ArrayList<Reached>();
    for (int i = 0; i < filled.graphs().size(); i++) {
      var path = Optional.ofNullable(filled.spreads().get(i).all().get(actor));
      var graph = filled.graphs().get(i);
      path.ifPresent(p -> reached.add(new Reached(graph, p)));
    }
    return reached;
  }

  record Reached(UnitGraph graph, Spread.Path path) {}
}
