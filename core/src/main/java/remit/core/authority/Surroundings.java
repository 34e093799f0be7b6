package remit.core.authority;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import remit.core.because.Because;
import remit.core.charter.Body;
import remit.core.kernel.ActKind;
import remit.core.kernel.Actor;
import remit.core.kernel.ChangeClass;
import remit.core.kernel.FunctionId;
import remit.core.kernel.PartnerId;
import remit.core.law.BodyKind;
import remit.core.law.Function;
import remit.core.law.FunctionClass;
import remit.core.proposal.Act;

/// Who advises on an act and who reviews it.
final class Surroundings {
  private final Register register;
  private final AuthorityResolver resolver;

  Surroundings(Register register, AuthorityResolver resolver) {
    this.register = register;
    this.resolver = resolver;
  }

  /// Bodies that recommend, comment or are consulted, and those of a kind that can do nothing else
  /// though they are said to decide; by identifier.
  List<Around.Role> advises(Act act, Set<Actor> deciders) {
    var roles = new ArrayList<Around.Role>();
    for (var body : register.charter().bodies()) {
      var actor = new Actor.OfBody(body.id());
      if (deciders.contains(actor) || body.status() == Body.Status.DORMANT) continue;
      if (!concerns(body, act)) continue;
      adviceOf(body, act).ifPresent(b -> roles.add(new Around.Role(actor, b)));
    }
    roles.sort(Comparator.comparing(Around.Role::actor));
    return roles;
  }

  private boolean concerns(Body body, Act act) {
    var areas = register.charter().areasOf(body);
    return act.areas().isEmpty()
        || areas.isEmpty()
        || register.charter().areas().touch(areas, act.areas());
  }

  private java.util.Optional<Because> adviceOf(Body body, Act act) {
    for (var advice : body.doings().advises()) {
      if (touches(act, advice.value())) {
        return java.util.Optional.of(
            Because.given(
                advice.place(),
                "%s advises on `%s`".formatted(body.name(), title(advice.value()))));
      }
    }
    if (!onlyAdvises(body)) return java.util.Optional.empty();
    for (var said : body.doings().saidToDecide()) {
      if (touches(act, said.value())) {
        return java.util.Optional.of(
            Because.given(
                said.place(),
                "%s is said to decide `%s`; a %s only advises"
                    .formatted(body.name(), title(said.value()), body.kind().value())));
      }
    }
    return java.util.Optional.empty();
  }

  private boolean onlyAdvises(Body body) {
    return register
        .charter()
        .kind(body)
        .filter(k -> k.capacity() != BodyKind.Capacity.DECIDES)
        .isPresent();
  }

  /// Whether somebody is of a kind that can only advise or review, or is stated to advise on the
  /// act.
  boolean isAdvisory(Actor actor, Act act) {
    return register
        .body(actor)
        .filter(b -> onlyAdvises(b) || adviceOf(b, act).isPresent())
        .isPresent();
  }

  private boolean touches(Act act, FunctionId function) {
    var functions = register.charter().functions();
    return act.functions().stream()
        .anyMatch(f -> functions.isWithin(f, function) || functions.isWithin(function, f));
  }

  private String title(FunctionId function) {
    return register.charter().functions().title(function);
  }

  /// Those who exercise the scrutiny functions that reach the act, and those whom the charter says
  /// review a decider or a holder; by identifier.
  List<Around.Role> scrutinises(Act act, Collection<PartnerId> holders, Set<Actor> deciders) {
    var roles = new LinkedHashMap<Actor, Around.Role>();
    var displaced = new TreeSet<Actor>();
    for (var function : scrutinyOf(act)) {
      boolean own = function.functionClass() == FunctionClass.SCRUTINY;
      if (own && holders.isEmpty()) continue;
      review(function, act, own ? holders : List.of(), roles, displaced);
    }
    displaced.forEach(roles::remove);
    for (var body : register.charter().bodies()) {
      var actor = new Actor.OfBody(body.id());
      if (deciders.contains(actor)
          || displaced.contains(actor)
          || body.status() != Body.Status.ACTIVE) {
        continue;
      }
      stated(body, holders, deciders)
          .ifPresent(b -> roles.putIfAbsent(actor, new Around.Role(actor, b)));
    }
    return roles.values().stream().sorted(Comparator.comparing(Around.Role::actor)).toList();
  }

  /// Scrutiny of health reaches what the NHS does; scrutiny of the executive reaches what a council
  /// does.
  private List<Function> scrutinyOf(Act act) {
    var wanted = new HashSet<FunctionClass>();
    for (var id : act.functions()) {
      register
          .charter()
          .functions()
          .find(id)
          .ifPresent(f -> reviewedBy(f.functionClass()).ifPresent(wanted::add));
    }
    return register.charter().functions().all().stream()
        .filter(f -> wanted.contains(f.functionClass()))
        .filter(f -> f.partOf().isEmpty() || isJointMatter(act))
        .toList();
  }

  /// On a substantial change that concerns several councils, what the law gives to their joint
  /// committee alone is a function of its own (SI 2013/218 reg. 30).
  private static boolean isJointMatter(Act act) {
    return act.change() == ChangeClass.SUBSTANTIAL;
  }

  private static java.util.Optional<FunctionClass> reviewedBy(FunctionClass functionClass) {
    return switch (functionClass) {
      case NHS, CENTRAL, PARTNERSHIP -> java.util.Optional.of(FunctionClass.HEALTH_SCRUTINY);
      case EXECUTIVE, LOCAL_CHOICE, HEALTH_AND_WELLBEING ->
          java.util.Optional.of(FunctionClass.SCRUTINY);
      case COUNCIL, HEALTH_SCRUTINY, SCRUTINY, OWN_AFFAIRS -> java.util.Optional.empty();
    };
  }

  private void review(
      Function function,
      Act act,
      Collection<PartnerId> only,
      Map<Actor, Around.Role> roles,
      Set<Actor> displaced) {
    var scrutiny =
        new Act(
            ActKind.SCRUTINISE,
            new java.util.LinkedHashSet<>(List.of(function.id())),
            act.areas(),
            java.util.Optional.empty(),
            act.change(),
            act.on());
    var inner = resolver.settled(Question.of(scrutiny).forHolders(only));
    var reviewers = inner.deciders().stream().map(Decider::actor).toList();
    for (var decider : inner.deciders()) {
      var instead = new TreeSet<Actor>();
      for (var chain : decider.chains()) {
        chain.links().stream()
            .map(Link::from)
            .filter(giver -> !reviewers.contains(giver))
            .forEach(instead::add);
      }
      displaced.addAll(instead);
      roles.putIfAbsent(
          decider.actor(), new Around.Role(decider.actor(), reviewing(decider, instead)));
    }
  }

  private Because reviewing(Decider decider, Set<Actor> instead) {
    var holders = decider.binds().stream().map(register::name).collect(Collectors.joining("; "));
    var others = instead.stream().map(register::name).collect(Collectors.joining("; "));
    return Because.that(
        "%s reviews it for %s%s"
            .formatted(
                register.name(decider.actor()),
                holders,
                others.isEmpty() ? "" : ", in place of " + others),
        resolver.explainer().because(decider));
  }

  private java.util.Optional<Because> stated(
      Body body, Collection<PartnerId> holders, Set<Actor> deciders) {
    return body.doings().scrutinises().stream()
        .filter(s ->
            deciders.contains(s.value())
                || (s.value() instanceof Actor.OfPartner(var p) && holders.contains(p)))
        .findFirst()
        .map(s ->
            Because.given(
                s.place(),
                "%s reviews what %s does".formatted(body.name(), register.name(s.value()))));
  }
}
