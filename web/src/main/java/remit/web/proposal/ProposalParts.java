package remit.web.proposal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import remit.core.charter.CharterOn;
import remit.core.charter.Functions;
import remit.core.kernel.Actor;
import remit.core.law.DutyKind;
import remit.core.proposal.Proposal;
import remit.core.replay.Replay;
import remit.core.replay.Stretch;
import remit.core.route.Doer;
import remit.core.route.Route;
import remit.core.source.Located;
import remit.service.proposal.Dossier;
import remit.service.proposal.Event;
import remit.service.proposal.Standing;
import remit.service.proposal.StepService;
import remit.web.page.Link;
import remit.web.page.ProposalRoutes;
import remit.web.page.Reason;
import remit.web.page.Row;
import remit.web.show.Days;
import remit.web.show.Reasons;

/// The parts of a proposal's page.
final class ProposalParts {
  private static final Set<DutyKind> HEARD =
      EnumSet.of(DutyKind.CONSULT, DutyKind.INVOLVE, DutyKind.SCRUTINISE, DutyKind.WINDOW);

  private ProposalParts() {}

  static List<Row> about(Proposal proposal, CharterOn charter) {
    var matter = proposal.matter();
    Functions functions = charter.functions();
    var rows = new ArrayList<Row>();
    rows.add(
        new Row("Brought by", names(proposal.by().stream().map(Located::value).toList(), charter)));
    rows.add(
        new Row(
            "Exercises",
            String.join(
                "; ", matter.functions().stream().map(f -> functions.title(f.value())).toList())));
    rows.add(new Row("Where", areas(matter, charter)));
    matter
        .amount()
        .ifPresent(a ->
            rows.add(
                new Row(
                    "Money",
                    a
                        + matter
                            .of()
                            .map(m -> " of " + m.name().toLowerCase(java.util.Locale.ROOT))
                            .orElse(""))));
    rows.add(
        matter
            .change()
            .known()
            .map(c -> new Row("Change to services", c.name().toLowerCase(java.util.Locale.ROOT)))
            .orElse(Row.unknown("Change to services")));
    rows.add(new Row("Can start", Days.words(proposal.starts())));
    proposal
        .deadline()
        .ifPresent(d -> rows.add(new Row("To be decided by", Days.words(d.value()))));
    return rows;
  }

  private static String areas(Proposal.Matter matter, CharterOn charter) {
    if (matter.areas().isEmpty()) return "the whole system";
    return String.join(
        ", ",
        matter.areas().stream()
            .map(a ->
                charter.charter().areas().stream()
                    .filter(area -> area.id().equals(a.value()))
                    .map(area -> area.name())
                    .findFirst()
                    .orElse(a.value().value()))
            .toList());
  }

  private static String names(List<Actor> actors, CharterOn charter) {
    return String.join(", ", actors.stream().map(charter::nameOf).toList());
  }

  static List<Row> dates(Route route) {
    var milestones = route.milestones();
    var rows = new ArrayList<Row>();
    rows.add(date("Decided", milestones.decided()));
    rows.add(date("Lawful to put into effect", milestones.implement()));
    rows.add(date("Safe from ordinary challenge", milestones.safe()));
    return rows;
  }

  private static Row date(String key, Optional<Route.Day> day) {
    return day.map(d ->
            new Row(
                key,
                d.missing().isEmpty()
                    ? Days.words(d.day())
                    : "not before %s: %s"
                        .formatted(Days.words(d.day()), String.join("; ", d.missing()))))
        .orElse(Row.unknown(key));
  }

  static List<String> next(Dossier dossier) {
    var says = new ArrayList<String>();
    for (var standing : dossier.next().stream().limit(5).toList()) {
      var by = standing.step().timing().latest().map(d -> ", by " + Days.words(d)).orElse("");
      says.add(who(standing) + standing.step().what() + by);
    }
    return says;
  }

  private static String who(Standing standing) {
    var names = standing.step().who().stream().map(Doer::name).toList();
    return names.isEmpty() ? "" : String.join(", ", names) + ": ";
  }

  /// Where people can take part: steps towards them, and the meetings that decide.
  static List<String> heard(Dossier dossier) {
    var says = new ArrayList<String>();
    for (var standing : dossier.standings()) {
      var step = standing.step();
      if (standing.isDone()) continue;
      if (HEARD.contains(step.kind())) {
        says.add(who(standing) + step.what() + ", from " + Days.words(step.earliest()));
      } else if (step.kind() == DutyKind.DECIDE) {
        says.add(
            who(standing)
                + "decides on %s; write to it or ask a question before"
                    .formatted(Days.words(step.earliest())));
      }
    }
    return says;
  }

  static List<ProposalPage.Step> steps(Dossier dossier, boolean mayRecord) {
    return dossier.standings().stream().map(s -> step(dossier, s, mayRecord)).toList();
  }

  private static ProposalPage.Step step(Dossier dossier, Standing standing, boolean mayRecord) {
    var step = standing.step();
    var when = standing.doneOn().orElse(step.earliest());
    var address = ProposalRoutes.step(dossier.head().system(), dossier.head().slug(), step.id());
    return new ProposalPage.Step(
        step.id(),
        (standing.isDone() ? "" : "from ") + Days.withWeekday(when),
        step.what(),
        String.join(", ", step.who().stream().map(Doer::name).toList()),
        Tags.css(standing.status()),
        Tags.of(standing.status()),
        standing.isDone() ? Optional.empty() : step.timing().latest().map(Days::words),
        step.force() == remit.core.law.DutyRule.Force.MUST
            ? Optional.empty()
            : Optional.of("Guidance or good practice: it can be left out for stated reasons"),
        standing.waitsFor().stream().map(s -> s.what()).toList(),
        step.applies(),
        standing.events().stream().map(ProposalParts::recorded).toList(),
        Reasons.of(step.because()),
        Reasons.sources(step.sources()),
        mayRecord ? Optional.of(new Link(address, "Record: " + step.what())) : Optional.empty());
  }

  static ProposalPage.Recorded recorded(Event event) {
    var lead =
        switch (event.kind()) {
          case DONE -> "Done: ";
          case SIGNED -> "Signed: ";
          case REFUSED -> "Refused: ";
          case CORRECTED -> "Corrected: ";
          case EVIDENCE, URGENCY -> "";
        };
    return new ProposalPage.Recorded(
        Days.words(event.on()),
        lead + event.words(),
        event.post(),
        event.paper().map(p -> "%s, SHA-256 %s".formatted(p.name(), p.sha256())));
  }

  static List<ProposalPage.Struck> struck(Route route) {
    return route.struck().stream()
        .map(s -> new ProposalPage.Struck(s.what(), Reasons.of(s.because())))
        .toList();
  }

  static List<ProposalPage.Change> changes(Dossier dossier) {
    return dossier.routes().reversed().stream()
        .map(r ->
            new ProposalPage.Change(
                Days.moment(r.at()), Tags.outcome(r.outcome()).text(), r.changes()))
        .toList();
  }

  /// Steps of which something is shown.
  static List<ProposalPage.Shown> replay(Dossier dossier) {
    return StepService.replay(dossier).steps().stream()
        .filter(s -> s.verdict() != Replay.Verdict.NOT_SHOWN)
        .map(s ->
            new ProposalPage.Shown(
                s.step().what(),
                s.actual().map(Stretch::words).orElse(""),
                Tags.of(s.verdict()),
                Reasons.of(s.because())))
        .toList();
  }

  static List<Reason> blocked(Route route) {
    return switch (route.outcome()) {
      case Route.Possible() -> List.of();
      case Route.Late late -> List.of(Reasons.of(late.because()));
      case Route.Blocked blocked -> List.of(Reasons.of(blocked.because()));
    };
  }

  static String headline(Route route) {
    return switch (route.outcome()) {
      case Route.Possible() ->
          route
              .milestones()
              .decided()
              .map(d -> "It can lawfully be decided on " + Days.words(d.day()) + ".")
              .orElse("There is a lawful way.");
      case Route.Late late ->
          "It cannot lawfully be decided by its deadline: it would be %d days late."
              .formatted(late.days());
      case Route.Blocked _ -> "There is no lawful way to a decision as things stand.";
    };
  }
}
