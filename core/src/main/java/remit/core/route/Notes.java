package remit.core.route;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import remit.core.calendar.MeetingCalendar;
import remit.core.calendar.Reading;
import remit.core.charter.Body;
import remit.core.charter.CharterOn;
import remit.core.kernel.Actor;
import remit.core.kernel.Truth;
import remit.core.law.DutyRule.Force;
import remit.core.proposal.Proposal;
import remit.core.source.Fact;

/// What a reader should know of a route as a whole: what it takes for granted, what would change
/// it, and what it does not know.
final class Notes {
  private final CharterOn charter;
  private final Proposal proposal;
  private final Attempt.Works plan;
  private final Planner planner;
  private final List<String> notes = new ArrayList<>();

  Notes(CharterOn charter, Proposal proposal, Attempt.Works plan, Planner planner) {
    this.charter = charter;
    this.proposal = proposal;
    this.plan = plan;
    this.planner = planner;
  }

  List<String> all(Deciders deciders, Optional<LocalDate> otherReading) {
    if (deciders.standing() == Deciders.Standing.NOT_KNOWN) {
      notes.add(
          "Who may decide depends on what is not known; this is the route if it is those named."
              + " Settle: "
              + String.join("; ", deciders.because().mends()));
    }
    if (proposal.matter().change().isGap()) {
      notes.add(
          "The proposal does not say how much it changes services; authority was asked for a"
              + " substantial change.");
    }
    special();
    guidance();
    reading(otherReading);
    existence();
    assumed();
    plan.blueprint().doubts().forEach(d -> notes.add(sentence(d)));
    return List.copyOf(notes);
  }

  /// What ordinary meetings alone would give.
  private void special() {
    var special = plan.choice().special();
    if (special.isEmpty()) return;
    var names = special.stream().map(charter::nameOf).toList();
    var without = planner.attempt(plan.choice().with(Set.of()));
    var alone =
        switch (without) {
          case Attempt.Fails _ -> "there is no route";
          case Attempt.Works works -> ordinary(works);
        };
    notes.add(
        "This takes a special meeting of "
            + String.join(", ", names)
            + ". With ordinary meetings alone "
            + alone
            + ".");
  }

  private static String ordinary(Attempt.Works works) {
    var day =
        (works.missing().isEmpty() ? "the decision is on " : "the decision is not before ")
            + Dates.day(works.decided());
    long late = works.hasLimit() ? works.lateness() : 0;
    return late > 0 ? day + ", " + Dates.days(late) + " late" : day;
  }

  private void guidance() {
    boolean any = plan.blueprint().nodes().stream().anyMatch(n -> n.force() == Force.SHOULD);
    if (any)
      notes.add(
          "Steps marked \"should\" come from guidance or good practice: the dates keep to them, the"
              + " law alone does not ask for them.");
  }

  private void reading(Optional<LocalDate> otherReading) {
    var open = new TreeSet<String>();
    for (var link : plan.blueprint().network().links()) {
      if (link.gap() instanceof Gap.AtLeast(var term) && term.isOpen()) open.add(term.toString());
    }
    if (open.isEmpty()) return;
    boolean ordinary = planner.terms().reading() == Reading.ORDINARY;
    notes.add(
        "The law leaves open which days count in \"%s\". They are counted as %s; as %s %s."
            .formatted(
                String.join("\" and \"", open),
                ordinary ? "calendar days" : "working days",
                ordinary ? "working days" : "calendar days",
                otherReading.map(this::otherwise).orElse("there would be no route")));
  }

  private String otherwise(LocalDate day) {
    return day.equals(plan.decided())
        ? "the decision would be on the same day"
        : "the decision would be on " + Dates.day(day);
  }

  /// Deciders that will no longer be there when they are to decide.
  private void existence() {
    for (var node : plan.blueprint().decisionNodes()) {
      var day = plan.day(node.exit());
      for (var chain : plan.choice().deciders()) {
        if (node.isBy(chain.decider()) && exists(chain.decider(), day).no()) {
          notes.add(
              charter.nameOf(chain.decider())
                  + " is no longer there on "
                  + Dates.day(day)
                  + ", the day on which it would decide: ask who decides then.");
        }
      }
    }
  }

  private Truth exists(Actor actor, LocalDate day) {
    return switch (actor) {
      case Actor.OfPartner(var id) ->
          charter.findPartner(id).map(p -> p.inForce().contains(day)).orElse(Truth.UNKNOWN);
      case Actor.OfBody(var id) ->
          charter.findBody(id).map(b -> b.inForce().contains(day)).orElse(Truth.UNKNOWN);
      case Actor.OfPost(var id) ->
          charter.findPost(id).map(p -> p.inForce().contains(day)).orElse(Truth.UNKNOWN);
    };
  }

  /// Calendars that the charter only assumes, those with one reason together.
  private void assumed() {
    var bodies = new LinkedHashMap<String, TreeSet<String>>();
    for (var node : plan.blueprint().nodes()) {
      if (!DutyFinder.AT_A_MEETING.contains(node.kind())) continue;
      for (var doer : node.who()) {
        if (doer instanceof Doer.Known(var actor, _)) {
          planner.situation(plan.choice()).body(actor).ifPresent(body -> assumed(body, bodies));
        }
      }
    }
    bodies.forEach((because, names) ->
        notes.add("When %s meets is assumed: %s.".formatted(String.join(", ", names), because)));
  }

  private static void assumed(Body body, Map<String, TreeSet<String>> bodies) {
    if (body.meets().calendar() instanceof Fact.Assumed<MeetingCalendar>(_, var because, _, _, _)) {
      bodies.computeIfAbsent(because, _ -> new TreeSet<>()).add(body.name());
    }
  }

  private static String sentence(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
  }
}
