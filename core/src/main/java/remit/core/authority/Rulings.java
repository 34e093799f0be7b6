package remit.core.authority;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import remit.core.because.Because;
import remit.core.charter.Body;
import remit.core.kernel.Actor;
import remit.core.kernel.PartnerId;
import remit.core.law.BodyKind;

/// Makes a ruling of what a case comes to, without what stands round it.
final class Rulings {
  private final Register register;
  private final Explainer explainer;
  private final Refusals refusals;

  Rulings(Register register, Explainer explainer) {
    this.register = register;
    this.explainer = explainer;
    refusals = new Refusals(register, explainer);
  }

  /// A ruling and those beside it who may decide in urgency, or if a fact turns out so.
  ///
  /// @param partly where nobody may decide for everybody: who may for some
  record Made(
      Ruling ruling,
      List<Decider> urgent,
      List<Around.Perhaps> perhaps,
      List<Ruling.Share> partly) {
    static Made alone(Ruling ruling) {
      return new Made(ruling, List.of(), List.of(), List.of());
    }
  }

  Made of(Case asked) {
    var settlement = new Settler(asked).settle();
    if (settlement.stands().isEmpty()) return unknown(asked, settlement);
    var outcome = settlement.stands().get();
    var filled = asked.fill(settlement.example());
    var ruling = stands(asked, filled, outcome);
    return switch (ruling) {
      case Ruling.Decides _, Ruling.Jointly _ ->
          new Made(
              ruling,
              urgent(asked, filled, outcome),
              perhaps(asked, settlement, outcome.deciders()),
              List.of());
      case Ruling.Nobody _ -> new Made(ruling, List.of(), List.of(), partly(asked, filled));
      case Ruling.Recommends _, Ruling.Contested _, Ruling.Unknown _ -> Made.alone(ruling);
    };
  }

  private Ruling stands(Case asked, Case.Filled filled, Outcome outcome) {
    return switch (outcome.kind()) {
      case DECIDES -> decides(asked, filled, outcome);
      case JOINTLY -> jointly(asked, filled, outcome);
      case RECOMMENDS -> recommends(asked, filled);
      case NOBODY -> nobody(asked, filled);
      case CONTESTED -> contested(asked, filled);
      case UNKNOWN -> throw new IllegalStateException("one filling leaves nothing unknown");
    };
  }

  private Ruling decides(Case asked, Case.Filled filled, Outcome outcome) {
    var deciders = explainer.deciders(asked, filled, outcome, outcome.common());
    var because =
        Because.that(
            "%s may decide".formatted(names(deciders)),
            deciders.stream().map(explainer::because).toList());
    return new Ruling.Decides(deciders, Around.NOTHING, because);
  }

  private Ruling jointly(Case asked, Case.Filled filled, Outcome outcome) {
    var known = new TreeMap<Actor, Decider>();
    for (var decider : explainer.deciders(asked, filled, outcome, outcome.deciders())) {
      known.put(decider.actor(), decider);
    }
    var shares = shares(outcome, known);
    var manner = manner(shares);
    var because =
        Because.that(
            "nobody may decide for all of %s: each decides for itself%s"
                .formatted(
                    holders(shares), manner == Ruling.Manner.IN_COMMON ? ", meeting together" : ""),
            known.values().stream().map(explainer::because).toList());
    return new Ruling.Jointly(shares, manner, Around.NOTHING, because);
  }

  private List<Ruling.Share> partly(Case asked, Case.Filled filled) {
    var some = new TreeMap<Outcome.Matter, SortedSet<Actor>>();
    for (int i = 0; i < filled.spreads().size(); i++) {
      var actors = new TreeSet<>(filled.spreads().get(i).all().keySet());
      actors.removeIf(a -> !asked.isAskedAbout(a));
      var unit = filled.graphs().get(i).unit();
      if (!actors.isEmpty()) some.put(Outcome.Matter.of(unit), actors);
    }
    var outcome = new Outcome(Ruling.Kind.JOINTLY, some, new TreeSet<>(), false);
    var known = new TreeMap<Actor, Decider>();
    for (var decider : explainer.deciders(asked, filled, outcome, outcome.deciders())) {
      known.put(decider.actor(), decider);
    }
    return shares(outcome, known);
  }

  /// By holder; by function where nobody has all that an act takes of one holder.
  private static List<Ruling.Share> shares(Outcome outcome, Map<Actor, Decider> known) {
    var byHolder = new TreeMap<PartnerId, List<Outcome.Matter>>();
    for (var matter : outcome.byMatter().keySet()) {
      byHolder.computeIfAbsent(matter.holder(), _ -> new ArrayList<>()).add(matter);
    }
    var shares = new ArrayList<Ruling.Share>();
    for (var matters : byHolder.values()) {
      var all = new TreeSet<>(known.keySet());
      matters.forEach(m -> all.retainAll(outcome.actors(m)));
      if (all.isEmpty()) {
        matters.forEach(m -> shares.add(share(List.of(m), outcome.actors(m), known)));
      } else {
        shares.add(share(matters, all, known));
      }
    }
    return shares;
  }

  private static Ruling.Share share(
      List<Outcome.Matter> matters, Set<Actor> actors, Map<Actor, Decider> known) {
    var deciders =
        actors.stream()
            .flatMap(a -> Optional.ofNullable(known.get(a)).stream())
            .sorted(Explainer.ORDER)
            .toList();
    return new Ruling.Share(
        matters.getFirst().holder(),
        matters.stream().map(Outcome.Matter::function).toList(),
        deciders);
  }

  private String holders(List<Ruling.Share> shares) {
    return shares.stream().map(s -> register.name(s.holder())).collect(Collectors.joining(", "));
  }

  /// In common where the first decider of each share meets together with those of all others.
  private Ruling.Manner manner(List<Ruling.Share> shares) {
    var firsts =
        shares.stream()
            .map(s -> s.deciders().getFirst().actor())
            .collect(Collectors.toCollection(TreeSet::new));
    boolean common = firsts.stream().allMatch(a -> meetsWith(a, firsts));
    return common ? Ruling.Manner.IN_COMMON : Ruling.Manner.SEPARATELY;
  }

  private boolean meetsWith(Actor actor, Set<Actor> others) {
    return others.stream()
        .filter(o -> !o.equals(actor))
        .allMatch(o -> names(actor, o) || names(o, actor));
  }

  private boolean names(Actor actor, Actor other) {
    return register.body(actor).map(Body::doings).stream()
        .flatMap(d -> d.meetsWith().stream())
        .anyMatch(m -> new Actor.OfBody(m.value()).equals(other));
  }

  private Ruling recommends(Case asked, Case.Filled filled) {
    var about = asked.question().about().orElseThrow();
    var from = new ArrayList<Because>();
    register.body(about).ifPresent(b -> from.add(kind(b)));
    refusals.of(asked, filled).stream()
        .flatMap(r -> r.because().from().stream().skip(1))
        .distinct()
        .forEach(from::add);
    return new Ruling.Recommends(
        List.of(about),
        Around.NOTHING,
        Because.that(
            "%s may advise, and decides nothing here".formatted(register.name(about)), from));
  }

  private Because kind(Body body) {
    var kind = register.charter().kind(body);
    boolean advises = kind.filter(k -> k.capacity() == BodyKind.Capacity.ADVISES).isPresent();
    var says =
        advises
            ? "%s is of the kind `%s`, which advises and holds no function"
                .formatted(body.name(), body.kind().value())
            : "%s is of the kind `%s`".formatted(body.name(), body.kind().value());
    return kind.flatMap(k -> k.sources().stream().findFirst())
        .map(c -> Because.cited(c, says))
        .orElseGet(() -> Because.given(body.kind().place(), says));
  }

  private Ruling nobody(Case asked, Case.Filled filled) {
    var refused = refusals.of(asked, filled);
    var from = new ArrayList<Because>();
    for (var refusal : refused) {
      from.add(refusal.because());
      refusal.nearest().forEach(n -> from.add(n.breaks()));
    }
    asked.question().act().functions().stream()
        .filter(f -> filled.graphs().stream().noneMatch(g -> g.unit().id().equals(f)))
        .forEach(f -> from.add(new Unheld(register).because(f, asked.question().act())));
    var says =
        asked
            .question()
            .about()
            .map(a -> "%s may not decide this".formatted(register.name(a)))
            .orElse("nobody may decide this");
    return new Ruling.Nobody(refused, Around.NOTHING, Because.that(says, from));
  }

  private Ruling contested(Case asked, Case.Filled filled) {
    var claims = new TreeSet<Actor>();
    filled.spreads().forEach(s -> claims.addAll(s.claims()));
    var deciders =
        claims.stream()
            .map(a -> explainer.decider(asked, filled, a, _ -> true))
            .sorted(Explainer.ORDER)
            .toList();
    return new Ruling.Contested(
        deciders,
        Around.NOTHING,
        Because.that(
                "%s each claim it to the exclusion of the others".formatted(names(deciders)),
                deciders.stream().map(explainer::because).toList())
            .mendedBy("ending all but one of these delegations, or making them concurrent"));
  }

  private String names(List<Decider> deciders) {
    return deciders.stream().map(d -> register.name(d.actor())).collect(Collectors.joining(", "));
  }

  private List<Decider> urgent(Case asked, Case.Filled filled, Outcome outcome) {
    var actors = new TreeSet<Actor>();
    var matters = new TreeMap<Outcome.Matter, Set<Actor>>();
    for (int i = 0; i < filled.spreads().size(); i++) {
      var spread = filled.spreads().get(i);
      var only = new TreeSet<>(spread.all().keySet());
      only.removeAll(spread.ordinary().keySet());
      only.removeIf(a -> !asked.isAskedAbout(a));
      matters.put(Outcome.Matter.of(filled.graphs().get(i).unit()), only);
      actors.addAll(only);
    }
    actors.removeAll(outcome.deciders());
    return actors.stream()
        .map(a ->
            explainer.decider(asked, filled, a, m -> matters.getOrDefault(m, Set.of()).contains(a)))
        .sorted(Explainer.ORDER)
        .toList();
  }

  private List<Around.Perhaps> perhaps(
      Case asked, Settler.Settlement settlement, Set<Actor> certain) {
    var perhaps = new TreeMap<Actor, Around.Perhaps>();
    for (var seen : settlement.seen().entrySet()) {
      if (seen.getKey().deciders().stream()
          .allMatch(a -> certain.contains(a) || perhaps.containsKey(a))) {
        continue;
      }
      var filled = asked.fill(seen.getValue());
      for (var actor : seen.getKey().deciders()) {
        if (!certain.contains(actor)) {
          perhaps.putIfAbsent(actor, perhaps(asked, filled, seen.getKey(), actor));
        }
      }
    }
    return List.copyOf(perhaps.values());
  }

  private Around.Perhaps perhaps(Case asked, Case.Filled filled, Outcome outcome, Actor actor) {
    var missing = new TreeSet<Missing>();
    for (var reached : asked.reached(filled, actor)) {
      if (!outcome.actors(Outcome.Matter.of(reached.graph().unit())).contains(actor)) continue;
      reached.path().links().stream()
          .flatMap(t -> java.util.stream.Stream.concat(t.good().gaps(), t.passable().gaps()))
          .forEach(g -> missing.add(g.missing()));
      reached.graph().unit().holds().gaps().forEach(g -> missing.add(g.missing()));
    }
    return new Around.Perhaps(
        explainer.decider(asked, filled, actor, m -> outcome.actors(m).contains(actor)),
        List.copyOf(missing));
  }

  private Made unknown(Case asked, Settler.Settlement settlement) {
    var missing = settlement.settledBy().stream().map(Gap::missing).distinct().sorted().toList();
    var possible = new LinkedHashSet<Ruling.Possible>();
    for (var outcome : settlement.seen().keySet()) {
      possible.add(new Ruling.Possible(outcome.kind(), List.copyOf(outcome.deciders())));
    }
    var from =
        missing.stream()
            .map(m -> Because.given(m.place(), "not known: %s".formatted(m.what())))
            .toList();
    var because = Because.that("it depends on what is not known", from);
    for (var m : missing) because = because.mendedBy("finding out %s".formatted(m.what()));
    return new Made(
        new Ruling.Unknown(
            missing, settlement.search(), List.copyOf(possible), Around.NOTHING, because),
        List.of(),
        perhaps(asked, settlement, Set.of()),
        List.of());
  }

  /// The holders under a filling, by identifier.
  static Set<PartnerId> holders(Case asked) {
    return asked.graphs().stream()
        .map(g -> g.unit().holder())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
