package remit.core.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import remit.core.because.Because;
import remit.core.kernel.Actor;
import remit.core.law.DutyRule.Force;
import remit.core.route.Route.Shorter;
import remit.core.route.Route.Struck;
import remit.core.source.Fact;

/// What was open and not taken, with the reason; what would be open on a ground that nobody states;
/// and which of it would bring the decision forward.
final class Alternatives {
  private final Planner planner;
  private final Planner.Search search;
  private final Attempt.Works plan;
  private final Deciders deciders;
  private final List<Struck> struck = new ArrayList<>();
  private final List<Shorter> shorter = new ArrayList<>();

  Alternatives(Planner planner, Planner.Search search, Attempt.Works plan, Deciders deciders) {
    this.planner = planner;
    this.search = search;
    this.plan = plan;
    this.deciders = deciders;
    others();
    ordinaryMeetings();
    unknownSpecial();
    reliefs();
    powers();
    guidance();
  }

  List<Struck> struck() {
    return List.copyOf(struck);
  }

  List<Shorter> shorter() {
    return List.copyOf(shorter);
  }

  /// Other deciders, and meeting apart or together.
  private void others() {
    for (var other : search.others()) {
      if (!other.choice().reliefs().equals(plan.choice().reliefs())) continue;
      struck.add(Struck.choice(describe(other.choice()), outcome(other)));
    }
  }

  private String describe(Choice choice) {
    var names =
        choice.deciders().stream()
            .map(c -> planner.situation(choice).charter().nameOf(c.decider()))
            .toList();
    var how =
        choice.deciders().size() < 2
            ? ""
            : choice.together() == Choice.Together.IN_COMMON
                ? " in common"
                : ", each at its own meeting";
    return "decide by " + String.join(", ", names) + how;
  }

  private Because outcome(Attempt attempt) {
    return switch (attempt) {
      case Attempt.Fails(_, _, var says) -> Because.that(says);
      case Attempt.Works works -> Because.that(compared(works));
    };
  }

  private String compared(Attempt.Works works) {
    long later = Dates.from(plan.decided(), works.decided());
    var day =
        (works.missing().isEmpty() ? "decided on " : "decided not before ")
            + Dates.day(works.decided());
    if (later > 0) return day + ", " + Dates.days(later) + " later";
    if (later < 0) return day + ", and a fact is missing: " + String.join("; ", works.missing());
    if (!works.missing().isEmpty())
      return day + ", and a fact is missing: " + String.join("; ", works.missing());
    if (works.meetings() > plan.meetings()) return day + " as well, in more meetings";
    if (works.level() > plan.level()) return day + " as well, farther from people";
    return day + " as well; nothing tells the two apart but their order";
  }

  /// For each special meeting that is called: what the next ordinary one would give.
  private void ordinaryMeetings() {
    for (var actor : plan.choice().special()) {
      var fewer = new TreeSet<>(plan.choice().special());
      fewer.remove(actor);
      struck.add(
          Struck.choice(
              "wait for the next ordinary meeting of " + name(actor),
              outcome(planner.attempt(plan.choice().with(fewer)))));
    }
  }

  private String name(Actor actor) {
    return planner.situation(plan.choice()).charter().nameOf(actor);
  }

  private void unknownSpecial() {
    var seen = new TreeSet<Actor>();
    for (var node : plan.blueprint().nodes()) {
      if (!DutyFinder.AT_A_MEETING.contains(node.kind())) continue;
      for (var doer : node.who()) {
        if (!(doer instanceof Doer.Known(var actor, _)) || !seen.add(actor)) continue;
        planner
            .situation(plan.choice())
            .body(actor)
            .map(b -> b.meets().special())
            .filter(Fact::isGap)
            .ifPresent(gap ->
                struck.add(
                    Struck.choice(
                        "a special meeting of " + name(actor),
                        Because.given(gap.place(), "whether its rules allow one is not known")
                            .mendedBy(
                                "say in the charter whether it can be called, and on what"
                                    + " notice"))));
      }
    }
  }

  private void reliefs() {
    for (var offer : search.offers()) {
      if (plan.choice().reliefs().contains(offer.name())) continue;
      var what = offer.relief().name() + ", instead of: " + offer.duty().rule().what();
      var ground =
          Because.cited(
              offer.duty().provision().citation(), "open only where " + offer.relief().ground());
      var with = with(offer);
      var because =
          offer.stated().isPresent()
              ? Because.that("it would not bring the decision forward", ground)
              : Because.that("the proposal does not state its ground", ground)
                  .mendedBy(
                      "state under `urgency`, `"
                          + offer.relief().name()
                          + "`, why that is so, if it is");
      struck.add(Struck.onAGround(offer.relief().name(), what, because));
      with.filter(w -> w.decided().isBefore(plan.decided()))
          .ifPresent(w ->
              shorter.add(
                  new Shorter(
                      offer.relief().name() + ", if " + offer.relief().ground(), w.decided())));
    }
  }

  private Optional<Attempt.Works> with(Planner.Offer offer) {
    var more = new TreeSet<>(plan.choice().reliefs());
    more.add(offer.name());
    var choice =
        new Choice(
            plan.choice().deciders(), more, plan.choice().together(), plan.choice().special());
    return Planner.works(planner.attempt(choice));
  }

  /// Powers that are there only when a matter cannot wait.
  private void powers() {
    for (var share : deciders.shares()) {
      for (var chain : share.chains()) {
        if (chain.ground().isEmpty() || plan.choice().deciders().contains(chain)) continue;
        var because =
            Because.that(
                    "usable only where " + String.join(" and ", chain.ground()), chain.because())
                .mendedBy(
                    "state under `urgency`, `"
                        + Router.URGENT_POWER
                        + "`, why it cannot wait, if it cannot");
        var entry =
            Struck.onAGround(Router.URGENT_POWER, "decide by " + name(chain.decider()), because);
        if (!struck.contains(entry)) struck.add(entry);
      }
    }
  }

  /// What guidance alone asks for: it can lawfully be left out, with reasons.
  private void guidance() {
    var duties = planner.duties(plan.choice());
    var must = duties.stream().filter(d -> d.rule().force() == Force.MUST).toList();
    if (must.size() == duties.size()) return;
    Planner.works(planner.attempt(plan.choice(), must, Blueprint.Scope.SETTLED))
        .filter(w -> w.decided().isBefore(plan.decided()))
        .ifPresent(w ->
            shorter.add(
                new Shorter(
                    "leave out, for stated reasons, what guidance asks for and no law",
                    w.decided())));
  }
}
