package remit.core.route;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import remit.core.kernel.Actor;
import remit.core.kernel.Truth;
import remit.core.law.Condition;
import remit.core.law.DutyKind;
import remit.core.law.DutyRule;
import remit.core.law.Party;
import remit.core.law.Provision;

/// Finds the duties of one situation in the law pack and in the charter's own provisions.
///
/// A provision is looked at where it binds somebody who has a part in the proposal, or on whom one
/// of its duties falls. A duty that speaks of the decider falls on each decider for itself; one
/// about a meeting falls also on every other body that takes the matter at a meeting and is bound.
final class DutyFinder {
  /// Steps that a body takes by meeting.
  static final Set<DutyKind> AT_A_MEETING =
      EnumSet.of(
          DutyKind.DISCUSS,
          DutyKind.SCRUTINISE,
          DutyKind.RESPOND,
          DutyKind.RECOMMEND,
          DutyKind.RATIFY,
          DutyKind.DECIDE);

  private static final Set<Party> GENERAL =
      EnumSet.of(
          Party.DECIDER, Party.EACH_DECIDER, Party.EACH_HOLDER, Party.PROPOSER, Party.EACH_PARTY);
  private static final Set<Party> OF_A_DECIDER =
      EnumSet.of(
          Party.DECIDER, Party.EACH_DECIDER, Party.OVERVIEW_AND_SCRUTINY, Party.MONITORING_OFFICER);

  private final Situation situation;
  private final Parties parties;
  private final Conditions conditions;
  private final Set<String> taken;
  private final Set<Actor> inPlay;

  /// @param taken the reliefs that are taken, by [#relief]
  DutyFinder(Situation situation, Set<String> taken) {
    this.situation = situation;
    this.parties = new Parties(situation);
    this.conditions = new Conditions(situation);
    this.taken = taken;
    this.inPlay = situation.inPlay();
  }

  /// How a relief is named in a choice: reliefs of one name in one provision are taken together.
  static String relief(Provision provision, DutyRule.Relief relief) {
    return provision.id() + ":" + relief.name();
  }

  List<Duty> find() {
    var provisions = provisions();
    var duties = new ArrayList<Duty>();
    for (var provision : provisions) {
      for (var rule : rules(provision))
        if (!isAboutAnyMeeting(rule)) duties.addAll(of(provision, rule));
    }
    var meeting = meeting(duties);
    for (var provision : provisions) {
      for (var rule : rules(provision)) {
        if (isAboutAnyMeeting(rule)) duties.addAll(ofMeetings(provision, rule, meeting));
      }
    }
    return List.copyOf(duties);
  }

  /// A provision of the charter stands in the place of one of the law pack with the same name.
  private List<Provision> provisions() {
    var own = situation.charter().charter().powers().provisions();
    return Stream.concat(
            situation.charter().law().provisions().stream()
                .filter(p -> own.stream().noneMatch(o -> o.id().equals(p.id()))),
            own.stream())
        .filter(p -> !p.duties().isEmpty())
        .filter(p -> !p.inForce().contains(situation.lawOn()).no())
        .toList();
  }

  /// The duties of a provision, those of the reliefs that are taken in place of the ones relieved.
  private List<DutyRule> rules(Provision provision) {
    var rules = new ArrayList<DutyRule>();
    for (var rule : provision.duties()) {
      var relief =
          rule.reliefs().stream().filter(r -> taken.contains(relief(provision, r))).findFirst();
      relief.ifPresentOrElse(r -> rules.addAll(r.instead()), () -> rules.add(rule));
    }
    return rules;
  }

  /// Whether the rule is about the meeting of whoever decides, and so about every meeting at which
  /// the matter is taken.
  private static boolean isAboutAnyMeeting(DutyRule rule) {
    return (rule.who() == Party.DECIDER || rule.who() == Party.EACH_DECIDER)
        && rule.anchors().stream().anyMatch(a -> a.step() instanceof DutyRule.Meeting);
  }

  /// The deciders, then the other bodies that meet on the matter.
  private List<Actor> meeting(List<Duty> duties) {
    var bodies = new LinkedHashSet<Actor>();
    situation.deciders().forEach(c -> bodies.add(c.decider()));
    for (var duty : duties) {
      if (!AT_A_MEETING.contains(duty.rule().kind())) continue;
      for (var doer : duty.who()) {
        if (doer instanceof Doer.Known(var actor, _) && actor instanceof Actor.OfBody)
          bodies.add(actor);
      }
    }
    return List.copyOf(bodies);
  }

  private List<Duty> ofMeetings(Provision provision, DutyRule rule, List<Actor> meeting) {
    var duties = new ArrayList<Duty>();
    for (var body : meeting) {
      if (binds(provision, body)) {
        instance(
                provision, rule, List.of(parties.known(body)), Optional.of(body), Optional.of(body))
            .ifPresent(duties::add);
      }
    }
    return duties;
  }

  private List<Duty> of(Provision provision, DutyRule rule) {
    if (!speaksOfDecider(rule)) return spread(provision, rule, Optional.empty());
    return situation.deciders().stream()
        .map(Deciders.Chain::decider)
        .flatMap(decider -> spread(provision, rule, Optional.of(decider)).stream())
        .toList();
  }

  /// One duty for all who act alike, or one for each where each meets for itself.
  private List<Duty> spread(Provision provision, DutyRule rule, Optional<Actor> decider) {
    var who = who(provision, rule, decider);
    if (who.isEmpty() || !isEngaged(provision, who)) return List.of();
    if (!AT_A_MEETING.contains(rule.kind()) && !speaksOfMeeting(rule)) {
      return instance(provision, rule, who, decider, decider).stream().toList();
    }
    return who.stream()
        .flatMap(
            doer -> instance(provision, rule, List.of(doer), decider, seen(doer, decider)).stream())
        .toList();
  }

  private static Optional<Actor> seen(Doer doer, Optional<Actor> decider) {
    return doer instanceof Doer.Known(var actor, _) ? Optional.of(actor) : decider;
  }

  private List<Doer> who(Provision provision, DutyRule rule, Optional<Actor> decider) {
    var party =
        rule.who() == Party.EACH_DECIDER && decider.isPresent() ? Party.DECIDER : rule.who();
    var found = parties.find(party, decider);
    if (!GENERAL.contains(rule.who())) return found;
    return found.stream()
        .filter(d -> d instanceof Doer.Known(var actor, _) && binds(provision, actor))
        .toList();
  }

  private Optional<Duty> instance(
      Provision provision,
      DutyRule rule,
      List<Doer> who,
      Optional<Actor> decider,
      Optional<Actor> seenFrom) {
    var answer = conditions.holds(rule.when(), decider).and(inForce(provision));
    if (answer.truth().no()) return Optional.empty();
    var towards = rule.towards().stream().flatMap(p -> parties.find(p, decider).stream()).toList();
    return Optional.of(new Duty(provision, rule, who, towards, seenFrom, decider, answer));
  }

  private Answer inForce(Provision provision) {
    var inForce = provision.inForce().contains(situation.lawOn());
    return inForce == Truth.YES
        ? Answer.always()
        : Answer.of(inForce, "", provision.cite() + " is in force on the day");
  }

  private boolean binds(Provision provision, Actor actor) {
    return provision.binds().isEmpty()
        || provision.binds().stream().anyMatch(word -> situation.speaksOf(actor, word));
  }

  private boolean isEngaged(Provision provision, List<Doer> who) {
    return inPlay.stream().anyMatch(actor -> binds(provision, actor))
        || who.stream()
            .anyMatch(d -> d instanceof Doer.Known(var actor, _) && binds(provision, actor));
  }

  private static boolean speaksOfDecider(DutyRule rule) {
    return OF_A_DECIDER.contains(rule.who())
        || rule.towards().stream().anyMatch(OF_A_DECIDER::contains)
        || rule.anchors().stream().anyMatch(a -> a.step() instanceof DutyRule.OwnDecision)
        || speaksOfDecider(rule.when());
  }

  private static boolean speaksOfDecider(Condition condition) {
    return switch (condition) {
      case Condition.All(var of) -> of.stream().anyMatch(DutyFinder::speaksOfDecider);
      case Condition.Any(var of) -> of.stream().anyMatch(DutyFinder::speaksOfDecider);
      case Condition.Not(var that) -> speaksOfDecider(that);
      case Condition.Decider _, Condition.KeyDecision _ -> true;
      case Condition.Always _,
          Condition.Change _,
          Condition.Act _,
          Condition.OfClass _,
          Condition.OfFunction _,
          Condition.Holder _,
          Condition.CouncilsTouched _,
          Condition.Amount _,
          Condition.PlanKind _,
          Condition.PlanParts _,
          Condition.FundKind _,
          Condition.Private _,
          Condition.Under _,
          Condition.ConsultationBegins _ ->
          false;
    };
  }

  private static boolean speaksOfMeeting(DutyRule rule) {
    return rule.anchors().stream().anyMatch(a -> a.step() instanceof DutyRule.Meeting);
  }
}
