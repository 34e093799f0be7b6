package remit.core.route;

import java.util.List;
import java.util.Optional;
import remit.core.because.Because;
import remit.core.calendar.Term;
import remit.core.charter.Body;
import remit.core.kernel.Actor;
import remit.core.law.DutyKind;
import remit.core.source.Fact;
import remit.core.source.Span;

/// What the bodies' own rules in the charter ask for besides the law: their notice and papers, and
/// the ratification and consulting that go with a delegation.
final class OwnRules {
  private final Blueprint blueprint;

  OwnRules(Blueprint blueprint) {
    this.blueprint = blueprint;
  }

  void add() {
    for (var node : blueprint.nodes()) {
      if (!DutyFinder.AT_A_MEETING.contains(node.kind())) continue;
      for (var doer : node.where()) meeting(node, doer);
    }
    for (var chain : blueprint.choice().deciders()) conditions(chain);
  }

  private void meeting(Node node, Doer doer) {
    if (!(doer instanceof Doer.Known(var actor, _))) return;
    var body = blueprint.situation().body(actor);
    if (body.isEmpty()) return;
    notice(body.get(), actor)
        .ifPresent(n -> before(node, doer, DutyKind.GIVE_NOTICE, "give notice of the meeting", n));
    rule(body.get().meets().papers(), body.get())
        .ifPresent(
            n -> before(node, doer, DutyKind.CIRCULATE_PAPERS, "send out agenda and papers", n));
  }

  /// A term of a body's rules, where it stands, and whether it is only assumed.
  private record Rule(Term term, Span place, String says) {}

  private Optional<Rule> notice(Body body, Actor actor) {
    var special = Moments.special(body).flatMap(s -> s.notice());
    if (blueprint.choice().special().contains(actor) && special.isPresent()) {
      var place = body.meets().special().place();
      return special.map(
          t -> new Rule(t, place, says(body, t, body.meets().special()) + " of a special meeting"));
    }
    return rule(body.meets().notice(), body);
  }

  private static Optional<Rule> rule(Fact<Term> fact, Body body) {
    return fact.known().map(term -> new Rule(term, fact.place(), says(body, term, fact)));
  }

  private static String says(Body body, Term term, Fact<?> fact) {
    var assumed =
        fact instanceof Fact.Assumed<?>(_, var because, _, _, _)
            ? " (assumed: " + because + ")"
            : "";
    return "the rules of " + body.name() + " ask for " + term + assumed;
  }

  private void before(Node meeting, Doer doer, DutyKind kind, String what, Rule rule) {
    var network = blueprint.network();
    if (isAsked(meeting, doer, kind, rule.term())) return;
    int moment = network.moment(Moments.office());
    var key = "own-rules/" + kind.words().replace(' ', '-');
    var id = key + "@" + meeting.id();
    var node =
        blueprint.own(
            id, key, kind, what, List.of(doer), moment, Because.given(rule.place(), rule.says()));
    blueprint.add(node);
    network.link(new Network.Link(moment, meeting.entry(), new Gap.AtLeast(rule.term()), id));
  }

  /// Whether a duty in law asks for the same already.
  private boolean isAsked(Node meeting, Doer doer, DutyKind kind, Term term) {
    return blueprint.network().into(meeting.entry()).stream()
        .filter(l -> l.gap() instanceof Gap.AtLeast(var asked) && asked.equals(term))
        .flatMap(l -> blueprint.nodes().stream().filter(n -> n.exit() == l.first()))
        .anyMatch(n -> n.kind() == kind && n.who().contains(doer));
  }

  private void conditions(Deciders.Chain chain) {
    for (var decision : blueprint.decisionNodes()) {
      if (!decision.isBy(chain.decider())) continue;
      for (var actor : chain.consulting()) {
        link(decision, actor, DutyKind.CONSULT, "be consulted before the power is used");
      }
      for (var actor : chain.ratifiedBy())
        link(decision, actor, DutyKind.RATIFY, "ratify the decision");
    }
  }

  private void link(Node decision, Actor actor, DutyKind kind, String what) {
    var network = blueprint.network();
    var doer = blueprint.known(actor);
    int moment = network.moment(blueprint.moments().daysOf(kind, doer));
    var key = "delegation/" + kind.words();
    var id = key + "@" + actor.id();
    blueprint.add(
        blueprint.own(
            id,
            key,
            kind,
            what,
            List.of(doer),
            moment,
            Because.that("the delegation that is used asks for it", List.of(decision.because()))));
    network.link(
        kind == DutyKind.RATIFY
            ? new Network.Link(decision.exit(), moment, new Gap.NotBefore(), decision.id())
            : new Network.Link(moment, decision.entry(), new Gap.NotBefore(), id));
  }
}
