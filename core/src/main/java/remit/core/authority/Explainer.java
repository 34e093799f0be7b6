package remit.core.authority;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import remit.core.because.Because;
import remit.core.charter.Delegation;
import remit.core.kernel.Actor;
import remit.core.source.Fact;

/// Writes out how somebody comes to act: chains with their reasons, and what goes with them.
final class Explainer {
  /// The principal organ first, then those without conditions, then by the length of the chains.
  static final Comparator<Decider> ORDER =
      Comparator.<Decider, Boolean>comparing(d -> !d.conditions().isEmpty())
          .thenComparing(d -> d.chains().stream().mapToInt(c -> c.links().size()).sum())
          .thenComparing(Decider::actor);

  private final Register register;

  Explainer(Register register) {
    this.register = register;
  }

  /// Somebody with the matters that it may decide.
  ///
  /// @param matters whether a matter is one of those meant
  Decider decider(Case asked, Case.Filled filled, Actor actor, Predicate<Outcome.Matter> matters) {
    var chains = new ArrayList<Chain>();
    var conditions = new LinkedHashSet<Condition>();
    for (var reached : asked.reached(filled, actor)) {
      if (!matters.test(Outcome.Matter.of(reached.graph().unit()))) continue;
      chains.add(chain(reached.graph(), reached.path(), filled.filling()));
      reached.path().links().forEach(t -> conditions.addAll(conditions(t.delegation())));
      conditions.addAll(agreement(reached.graph().reserved(), actor));
    }
    return new Decider(actor, chains, List.copyOf(conditions));
  }

  List<Decider> deciders(Case asked, Case.Filled filled, Outcome outcome, Set<Actor> actors) {
    return actors.stream()
        .map(a -> decider(asked, filled, a, m -> outcome.actors(m).contains(a)))
        .sorted(ORDER)
        .toList();
  }

  Chain chain(UnitGraph graph, Spread.Path path, Filling filling) {
    var unit = graph.unit();
    var because =
        Because.that(
            "%s acts for %s on `%s`"
                .formatted(
                    register.name(path.root()),
                    register.name(unit.holder()),
                    unit.function().title()),
            unit.because().get(),
            organ(unit, path.root()));
    var links = path.links().stream().map(t -> link(t, filling)).toList();
    return new Chain(unit.holder(), unit.id(), path.root(), links, because);
  }

  Because organ(Unit unit, Actor root) {
    if (root instanceof Actor.OfPartner) {
      return Because.given(
          register.place(root),
          "the charter names no body that acts for %s".formatted(register.name(root)));
    }
    var says = "%s is its principal organ for %s".formatted(register.name(root), describe(unit));
    return register
        .kind(unit.holder())
        .flatMap(k -> k.sources().stream().findFirst())
        .map(c -> Because.cited(c, says))
        .orElseGet(() -> Because.given(register.place(root), says));
  }

  private static String describe(Unit unit) {
    return switch (unit.functionClass()) {
      case OWN_AFFAIRS -> "its own affairs";
      case NHS,
          EXECUTIVE,
          COUNCIL,
          LOCAL_CHOICE,
          HEALTH_SCRUTINY,
          SCRUTINY,
          HEALTH_AND_WELLBEING,
          PARTNERSHIP,
          CENTRAL ->
          Receivers.words(unit.functionClass()) + " functions";
    };
  }

  private Link link(Trial trial, Filling filling) {
    var delegation = trial.delegation();
    var gate =
        trial
            .gate(filling)
            .orElseThrow(() -> new IllegalStateException("a good link without a gate"));
    var met =
        trial.checks().stream()
            .filter(c -> c.told() == Check.Told.ALWAYS)
            .map(c -> c.met().get())
            .toList();
    var from = new ArrayList<Because>(List.of(instrument(trial)));
    from.addAll(met);
    var because =
        Because.that(
            "%s gave it to %s".formatted(register.name(trial.from()), register.name(trial.to())),
            from);
    return new Link(delegation, trial.from(), trial.to(), gate, because);
  }

  private static Because instrument(Trial trial) {
    var delegation = trial.delegation();
    var documents =
        Stream.concat(
                delegation.instrument().document().known().stream(),
                delegation.sources().stream().map(c -> c.title()))
            .distinct()
            .collect(Collectors.joining("; "));
    return Because.given(
        delegation.place(),
        documents.isEmpty()
            ? "by the delegation %s".formatted(delegation.id())
            : "by %s".formatted(documents) + assumedPower(delegation));
  }

  private static String assumedPower(Delegation delegation) {
    return delegation.under() instanceof Fact.Assumed<?>(_, var because, _, _, _)
        ? " (the power behind it is assumed: " + because + ")"
        : "";
  }

  static List<Condition> conditions(Delegation delegation) {
    var conditions = new ArrayList<Condition>();
    var place = delegation.place();
    var stated = delegation.conditions();
    if (stated.urgentOnly() == Delegation.Urgency.URGENT_ONLY) {
      conditions.add(new Condition.OnlyWhenUrgent(place));
    }
    if (!stated.together().isEmpty()) {
      conditions.add(new Condition.TogetherWith(Receivers.actors(stated.together()), place));
    }
    if (!stated.consulting().isEmpty()) {
      conditions.add(new Condition.Consulting(Receivers.actors(stated.consulting()), place));
    }
    stated
        .ratifiedBy()
        .ifPresent(r -> conditions.add(new Condition.RatifiedBy(r.value(), r.place())));
    return conditions;
  }

  /// Where something is reserved to several, each must agree.
  private static Optional<Condition> agreementOf(Reserved reserved, Actor actor) {
    var others = new ArrayList<>(reserved.keepers().keySet());
    others.remove(actor);
    others.addAll(reserved.others());
    return others.isEmpty() || reserved.reservations().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Condition.TogetherWith(others, reserved.reservations().getFirst().place()));
  }

  private static List<Condition> agreement(Reserved reserved, Actor actor) {
    return agreementOf(reserved, actor).stream().toList();
  }

  /// The reasons for a decider: its chains, link by link.
  Because because(Decider decider) {
    var from = new ArrayList<Because>();
    for (var chain : decider.chains()) {
      from.add(chain.because());
      chain.links().forEach(l -> from.add(l.because()));
    }
    var holders = decider.binds().stream().map(register::name).collect(Collectors.joining(", "));
    return Because.that(
        "%s may decide for %s".formatted(register.name(decider.actor()), holders), from);
  }
}
