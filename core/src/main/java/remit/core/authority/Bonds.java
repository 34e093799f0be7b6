package remit.core.authority;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import remit.core.because.Because;
import remit.core.charter.Body;
import remit.core.charter.Compliance;
import remit.core.charter.Fund;
import remit.core.charter.Plan;
import remit.core.charter.Seat;
import remit.core.kernel.Actor;
import remit.core.kernel.BodyId;
import remit.core.kernel.PartnerId;
import remit.core.kernel.Truth;
import remit.core.source.Located;

/// Who is bound by somebody, by decision or to comply.
final class Bonds {
  private static final Comparator<Bound> ORDER =
      Comparator.<Bound, Boolean>comparing(b -> b instanceof Bound.ToComply)
          .thenComparing(Bound::partner)
          .thenComparing(Bound::by);

  private final Register register;

  Bonds(Register register) {
    this.register = register;
  }

  /// The holders, each by the first who decides for it, and those who must comply with any of the
  /// deciders.
  List<Bound> of(List<Decider> deciders) {
    var bound = new ArrayList<Bound>();
    for (var decider : deciders) {
      for (var chain : decider.chains()) {
        if (bound.stream().noneMatch(b -> b.partner().equals(chain.holder()))) {
          bound.add(byDecision(chain, decider.actor()));
        }
      }
    }
    var holders = bound.stream().map(Bound::partner).toList();
    for (var decider : deciders) {
      toComply(decider.actor()).stream()
          .filter(b -> !holders.contains(b.partner()))
          .filter(b -> bound.stream().noneMatch(o -> same(o, b)))
          .forEach(bound::add);
    }
    bound.sort(ORDER);
    return bound;
  }

  private static boolean same(Bound one, Bound other) {
    return one instanceof Bound.ToComply(var p, var by, var n, var with, _, _)
        && other instanceof Bound.ToComply(var q, var oby, var on, var also, _, _)
        && p.equals(q)
        && by.equals(oby)
        && n == on
        && with.equals(also);
  }

  Bound byDecision(Chain chain, Actor by) {
    return new Bound.ByDecision(
        chain.holder(),
        by,
        Because.that(
            "%s acts for %s on `%s`, and its decision is theirs"
                .formatted(
                    register.name(by),
                    register.name(chain.holder()),
                    register.charter().functions().title(chain.function())),
            chain.because()));
  }

  /// Those who must comply with, have regard to or collaborate on what somebody decides: itself, a
  /// plan that it approves, a fund that it governs.
  List<Bound> toComply(Actor actor) {
    var bound = new ArrayList<Bound>();
    for (var compliance : register.charter().charter().powers().binds()) {
      if (compliance.inForce().contains(register.charter().day()).no()) continue;
      var link = link(compliance, actor);
      if (link.isEmpty()) continue;
      for (var partner : compliance.who()) {
        bound.add(
            new Bound.ToComply(
                partner.value(),
                actor,
                compliance.nature(),
                withName(compliance),
                voice(partner.value(), actor),
                because(compliance, partner, link.get())));
      }
    }
    bound.sort(ORDER);
    return bound;
  }

  private Because because(Compliance compliance, Located<PartnerId> partner, Because link) {
    var source = compliance.sources().stream().findFirst().map(c -> ": " + c.title()).orElse("");
    return Because.that(
        "%s must %s".formatted(register.name(partner.value()), words(compliance)),
        Because.given(
            compliance.place(),
            "%s is to %s with %s%s"
                .formatted(
                    register.name(partner.value()),
                    compliance.nature().words(),
                    compliance.with().value(),
                    source)),
        link);
  }

  private String words(Compliance compliance) {
    var with = withName(compliance);
    return switch (compliance.nature()) {
      case COMPLY -> "comply with " + with;
      case HAVE_REGARD -> "have regard to " + with;
      case COLLABORATE -> "collaborate on " + with;
    };
  }

  private String withName(Compliance compliance) {
    var with = compliance.with().value();
    var business = register.charter().charter().business();
    return switch (compliance.withKind()) {
      case BODY -> register.name(new Actor.OfBody(new BodyId(with)));
      case PLAN ->
          business.plans().stream()
              .filter(p -> p.id().value().equals(with))
              .findFirst()
              .map(Plan::title)
              .orElse(with);
      case FUND ->
          business.funds().stream()
              .filter(f -> f.id().value().equals(with))
              .findFirst()
              .map(Fund::name)
              .orElse(with);
    };
  }

  private Optional<Because> link(Compliance compliance, Actor actor) {
    var with = compliance.with().value();
    return switch (compliance.withKind()) {
      case BODY ->
          with.equals(actor.id())
              ? Optional.of(
                  Because.given(
                      compliance.with().place(), "%s decides".formatted(register.name(actor))))
              : Optional.empty();
      case PLAN ->
          register.charter().charter().business().plans().stream()
              .filter(p -> p.id().value().equals(with))
              .findFirst()
              .flatMap(p -> approves(p, actor));
      case FUND ->
          register.charter().charter().business().funds().stream()
              .filter(f -> f.id().value().equals(with))
              .findFirst()
              .flatMap(f -> governs(f, actor));
    };
  }

  private Optional<Because> approves(Plan plan, Actor actor) {
    return plan.approvedBy().stream()
        .filter(a -> new Actor.OfBody(a.body().value()).equals(actor))
        .findFirst()
        .map(a ->
            Because.given(
                a.body().place(), "%s approves %s".formatted(register.name(actor), plan.title())));
  }

  private Optional<Because> governs(Fund fund, Actor actor) {
    return fund.governedBy()
        .known()
        .filter(actor::equals)
        .map(a ->
            Because.given(
                fund.governedBy().place(),
                "%s governs %s".formatted(register.name(a), fund.name())));
  }

  /// What say a partner has in somebody: by a seat of a body that it may hold.
  Bound.Voice voice(PartnerId partner, Actor actor) {
    var body = register.body(actor);
    if (body.isEmpty()) return Bound.Voice.NONE;
    var seats = register.charter().seats(body.get());
    var votes =
        seats.stream()
            .filter(s -> s.comesFrom(partner))
            .map(Seat::mayVote)
            .collect(java.util.stream.Collectors.toSet());
    if (votes.contains(Truth.YES)) return Bound.Voice.VOTE;
    if (seats.isEmpty() || votes.contains(Truth.UNKNOWN)) return Bound.Voice.NOT_KNOWN;
    return votes.isEmpty() ? none(body.get()) : Bound.Voice.SEAT;
  }

  private static Bound.Voice none(Body body) {
    return body.seats().isEmpty() ? Bound.Voice.NOT_KNOWN : Bound.Voice.NONE;
  }

  /// The holders of what somebody may decide, and those who must comply with it.
  List<Bound> at(Actor actor, Collection<Remit> remits) {
    var bound = new ArrayList<Bound>();
    var seen = new java.util.TreeSet<PartnerId>();
    for (var remit : remits) {
      if (remit.actor().equals(actor) && seen.add(remit.holder())) {
        bound.add(byDecision(remit.chain(), actor));
      }
    }
    toComply(actor).stream()
        .filter(b -> !Set.copyOf(seen).contains(b.partner()))
        .forEach(bound::add);
    bound.sort(ORDER);
    return bound;
  }
}
