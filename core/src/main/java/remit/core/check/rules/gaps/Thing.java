package remit.core.check.rules.gaps;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import remit.core.charter.Body;
import remit.core.charter.Delegation;
import remit.core.charter.Fund;
import remit.core.charter.Interest;
import remit.core.charter.Partner;
import remit.core.charter.Plan;
import remit.core.charter.Section;
import remit.core.check.Examined;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.RuleInfo;
import remit.core.source.Fact;
import remit.core.source.Span;

/// An entry of the charter with the facts that a reader would want to know of it.
///
/// @param missing what is not known of it other than by a gap in a fact
record Thing(String id, Span place, List<String> missing, List<Named> facts) {
  /// The sections that hold what things are made of.
  static final Set<Section> SECTIONS =
      Set.of(
          Section.BODIES,
          Section.SEATS,
          Section.VOTING,
          Section.MEETINGS,
          Section.PARTNERS,
          Section.DELEGATIONS,
          Section.FUNDS,
          Section.PLANS,
          Section.INTERESTS);

  /// A fact and how it is called.
  record Named(String words, Fact<?> fact) {}

  Thing {
    missing = List.copyOf(missing);
    facts = List.copyOf(facts);
  }

  /// The facts of this sort, and how they are called, each once.
  List<Named> facts(Predicate<Fact<?>> sort) {
    return facts.stream().filter(f -> sort.test(f.fact())).toList();
  }

  /// One finding about all of some facts of a thing.
  ///
  /// @param says the message, with `%s` for the thing and for the facts
  static Finding.Draft draft(
      RuleInfo info, Thing thing, List<Named> facts, String label, String says) {
    var words = facts.stream().map(Named::words).distinct().toList();
    var draft =
        Finding.of(info, thing.id(), thing.place(), label)
            .says(says.formatted(thing.id(), String.join(", ", words)));
    facts.forEach(f -> draft.also(f.fact().place(), f.words()));
    return draft;
  }

  static List<Thing> of(Examined examined) {
    var business = examined.charter().business();
    return Stream.of(
            examined.on().partners().stream().map(Thing::partner),
            examined.on().bodies().stream().map(b -> body(examined, b)),
            examined.on().delegations().stream().map(Thing::delegation),
            examined.fundsInForce().stream().map(Thing::fund),
            examined.plans().stream().map(Thing::plan),
            business.interests().stream().map(Thing::interest))
        .<Thing>flatMap(s -> s)
        .toList();
  }

  private static Thing partner(Partner partner) {
    return new Thing(
        partner.id().value(),
        partner.place(),
        List.of(),
        List.of(
            new Named("its stance", partner.stance()),
            new Named("its key decision threshold", partner.keyDecisionThreshold())));
  }

  private static Thing body(Examined examined, Body body) {
    var membership = body.membership();
    var missing =
        switch (membership.known()) {
          case ALL -> List.<String>of();
          case SOME -> List.of("some of its seats");
          case NONE -> List.of("its seats");
        };
    var facts = new ArrayList<Named>();
    facts.add(new Named("its quorum", membership.quorum()));
    facts.add(new Named("what carries a motion", membership.carries()));
    for (var seat : examined.on().seats(body)) {
      facts.add(new Named("how many hold `" + seat.id() + "`", seat.number()));
      facts.add(new Named("whether `" + seat.id() + "` votes", seat.votes()));
    }
    var meets = body.meets();
    facts.add(new Named("whether it meets in public", meets.inPublic()));
    facts.add(new Named("what it publishes", meets.publishes()));
    facts.add(new Named("when it meets", meets.calendar()));
    facts.add(new Named("its notice", meets.notice()));
    facts.add(new Named("when its papers go out", meets.papers()));
    facts.add(new Named("its special meetings", meets.special()));
    facts.add(new Named("its terms of reference", body.terms().document()));
    facts.add(new Named("when they are reviewed", body.terms().reviewBy()));
    facts.add(new Named("its voting direction", body.terms().votingDirection()));
    return new Thing(body.id().value(), body.place(), missing, facts);
  }

  private static Thing delegation(Delegation delegation) {
    var instrument = delegation.instrument();
    var facts = new ArrayList<Named>();
    facts.add(new Named("its power", delegation.under()));
    facts.add(new Named("whether it may be passed on", delegation.onward()));
    facts.add(new Named("whether it is written", instrument.written()));
    facts.add(new Named("its document", instrument.document()));
    facts.add(new Named("when it was approved", instrument.approved()));
    facts.add(new Named("when it was signed", instrument.signed()));
    facts.add(new Named("its notice to end", instrument.notice()));
    delegation.scope().limits().forEach(l -> facts.add(new Named("its limit", l.upTo())));
    return new Thing(delegation.id(), delegation.place(), List.of(), facts);
  }

  private static Thing fund(Fund fund) {
    var agreement = fund.agreement();
    var facts = new ArrayList<Named>();
    facts.add(new Named("its power", fund.under()));
    facts.add(new Named("its host", fund.host()));
    facts.add(new Named("who governs it", fund.governedBy()));
    for (var year : fund.years()) {
      for (var contribution : year.contributions()) {
        var who = "what `%s` pays in %s".formatted(contribution.partner(), year.name());
        facts.add(new Named(who, contribution.amount()));
      }
    }
    facts.add(new Named("how an overspend is shared", fund.overspend().sharing()));
    facts.add(new Named("what that reaches", fund.overspend().covers()));
    facts.add(new Named("whether the agreement is written", agreement.written()));
    facts.add(new Named("when it was signed", agreement.signed()));
    facts.add(new Named("when it ends", agreement.ends()));
    facts.add(new Named("its terms", agreement.terms()));
    facts.add(new Named("whether those affected were consulted", agreement.consulted()));
    facts.add(new Named("its pool manager", agreement.poolManager()));
    facts.add(new Named("its reports", agreement.reports()));
    return new Thing(fund.id().value(), fund.place(), List.of(), facts);
  }

  private static Thing plan(Plan plan) {
    var facts = new ArrayList<Named>();
    facts.add(new Named("what it rests on", plan.restsOn()));
    facts.add(new Named("when it is due", plan.due()));
    facts.add(new Named("whether it is published", plan.published()));
    plan.parts()
        .forEach(
            p -> facts.add(new Named("who discussed its part on " + p.name(), p.discussedBy())));
    plan.approvedBy()
        .forEach(a -> facts.add(new Named("when `" + a.body() + "` approved it", a.on())));
    plan.gap()
        .ifPresent(g -> {
          facts.add(new Named("its gap", g.amount()));
          facts.add(new Named("the measures to close it", g.measures()));
        });
    return new Thing(plan.id().value(), plan.place(), List.of(), facts);
  }

  private static Thing interest(Interest interest) {
    return new Thing(
        interest.who().value().id(),
        interest.place(),
        List.of(),
        List.of(
            new Named("when its interest arose", interest.arose()),
            new Named("when it was declared", interest.declared()),
            new Named("how its interest is managed", interest.managed())));
  }
}
