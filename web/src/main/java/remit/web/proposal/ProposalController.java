package remit.web.proposal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import remit.core.because.Because;
import remit.core.route.show.RouteIcs;
import remit.service.people.Act;
import remit.service.proposal.Dossier;
import remit.service.proposal.Head;
import remit.service.proposal.ProposalService;
import remit.service.proposal.ProposalService.Planned;
import remit.service.proposal.RouteStep;
import remit.service.proposal.StepService;
import remit.web.http.Answer;
import remit.web.http.Missing;
import remit.web.http.Powers;
import remit.web.http.Visit;
import remit.web.page.Choice;
import remit.web.page.Link;
import remit.web.page.Notice;
import remit.web.page.ProposalRoutes;
import remit.web.show.Days;
import remit.web.show.Reasons;
import remit.web.show.SystemView;
import remit.web.show.SystemViews;

/// The forward plan of a system, and each proposal on its way.
@Controller
final class ProposalController {
  private final ProposalService proposals;
  private final StepService steps;
  private final SystemViews views;
  private final Powers powers;

  ProposalController(
      ProposalService proposals, StepService steps, SystemViews views, Powers powers) {
    this.proposals = proposals;
    this.steps = steps;
    this.views = views;
    this.powers = powers;
  }

  @GetMapping(ProposalRoutes.PROPOSALS)
  Answer plan(Visit visit, @PathVariable String system) {
    var view = views.view(system, Optional.empty());
    return Answer.open("proposal/plan", () -> planPage(visit, view))
        .orJson(() -> ProposalJson.plan(system, shown(visit, system)));
  }

  /// Drafts are for those who write them.
  private List<Planned> shown(Visit visit, String system) {
    boolean all = powers.may(visit, Act.WRITE_PROPOSAL, system);
    return proposals.plan(system).stream()
        .filter(p -> all || p.head().status() != Head.Status.DRAFT)
        .toList();
  }

  private PlanPage planPage(Visit visit, SystemView view) {
    var here = ProposalRoutes.proposals(view.id());
    var begin =
        powers.may(visit, Act.WRITE_PROPOSAL, view.id())
            ? Optional.of(new Link(ProposalRoutes.begin(view.id()), "Write a proposal"))
            : Optional.<Link>empty();
    return new PlanPage(
        visit.layout(view.crumbsBelow()),
        view.frame(here, here),
        shown(visit, view.id()).stream().map(ProposalController::line).toList(),
        begin);
  }

  private static PlanPage.Line line(Planned planned) {
    var head = planned.head();
    return new PlanPage.Line(
        new Link(ProposalRoutes.proposal(head.system(), head.slug()), head.title()),
        Tags.of(head.status()),
        planned.route().decided().map(Days::words),
        Tags.outcome(planned.route().outcome()),
        planned.decisions().stream().map(RouteStep::who).distinct().toList());
  }

  @GetMapping(ProposalRoutes.PROPOSAL)
  Answer proposal(Visit visit, @PathVariable String system, @PathVariable String proposal) {
    var dossier = dossier(visit, system, proposal);
    return Answer.open("proposal/proposal", () -> page(visit, dossier))
        .orJson(() -> ProposalJson.of(dossier));
  }

  @GetMapping(ProposalRoutes.ROUTE_ICS)
  Answer calendar(Visit visit, @PathVariable String system, @PathVariable String proposal) {
    var dossier = dossier(visit, system, proposal);
    return Answer.document(
        "text/calendar;charset=UTF-8",
        () -> RouteIcs.of(dossier.route()).getBytes(StandardCharsets.UTF_8));
  }

  private Dossier dossier(Visit visit, String system, String proposal) {
    proposals.find(system, proposal).ifPresent(h -> proposals.refresh(h.id(), views.today()));
    return proposals
        .dossier(system, proposal, views.today())
        .filter(d ->
            d.head().status() != Head.Status.DRAFT || powers.may(visit, Act.WRITE_PROPOSAL, system))
        .orElseThrow(() -> new Missing("proposal " + system + "/" + proposal));
  }

  private ProposalPage page(Visit visit, Dossier dossier) {
    var system = dossier.head().system();
    var slug = dossier.head().slug();
    var view = views.view(system, Optional.empty());
    var route = dossier.route();
    var charter = dossier.ground().charter();
    boolean mayWrite = powers.may(visit, Act.WRITE_PROPOSAL, system);
    boolean mayRecord = mayWrite && dossier.head().status() == Head.Status.SUBMITTED;
    return new ProposalPage(
        visit.layout(view.crumbsBelow(new Link(ProposalRoutes.proposals(system), "Proposals"))),
        view.frame(ProposalRoutes.proposal(system, slug), ProposalRoutes.proposals(system)),
        dossier.head().title(),
        Tags.of(dossier.head().status()),
        Tags.outcome(dossier.kept().outcome()),
        ProposalParts.headline(route),
        ProposalParts.about(dossier.proposal(), charter),
        ProposalParts.dates(route),
        ProposalParts.next(dossier),
        ProposalParts.heard(dossier),
        DeciderWords.of(dossier.ruling(), charter),
        List.of(Reasons.of(dossier.ruling().because())),
        ProposalParts.blocked(route),
        ProposalParts.steps(dossier, mayRecord),
        ProposalParts.struck(route),
        route.notes(),
        ProposalParts.changes(dossier),
        ProposalParts.replay(dossier),
        new Link(ProposalRoutes.routeIcs(system, slug), "Add these dates to a calendar"),
        mayWrite ? Optional.of(lead(visit, dossier)) : Optional.empty());
  }

  private static ProposalPage.Lead lead(Visit visit, Dossier dossier) {
    var system = dossier.head().system();
    var slug = dossier.head().slug();
    boolean submitted = dossier.head().status() == Head.Status.SUBMITTED;
    return new ProposalPage.Lead(
        dossier.head().status() == Head.Status.DRAFT,
        visit.form(),
        ProposalRoutes.submit(system, slug),
        ProposalRoutes.urgency(system, slug),
        submitted
            ? StepService.reliefs(dossier.route()).stream()
                .flatMap(s -> s.relief().stream())
                .distinct()
                .map(r -> new Choice(r, r))
                .toList()
            : List.of());
  }

  @PostMapping(ProposalRoutes.SUBMIT)
  Answer submit(Visit visit, @PathVariable String system, @PathVariable String proposal) {
    var head =
        proposals.find(system, proposal).orElseThrow(() -> new Missing("proposal " + proposal));
    switch (proposals.submit(head.id(), powers.post(visit))) {
      case ProposalService.Change.Made _ ->
          visit.say(Notice.done("The proposal is submitted. Its steps can now be recorded."));
      case ProposalService.Change.Refused(var problems) ->
          visit.say(Notice.important(problems.getFirst().message()));
    }
    return Answer.seeOther(ProposalRoutes.proposal(system, proposal));
  }

  @PostMapping(ProposalRoutes.URGENCY)
  Answer urgency(
      Visit visit,
      @PathVariable String system,
      @PathVariable String proposal,
      @RequestParam(defaultValue = "") String relief,
      @RequestParam(defaultValue = "") String reason) {
    var head =
        proposals.find(system, proposal).orElseThrow(() -> new Missing("proposal " + proposal));
    var recorded = steps.urgency(head.id(), relief, reason, powers.post(visit), views.today());
    switch (recorded) {
      case StepService.Recording.Recorded _ ->
          visit.say(Notice.done("The ground is stated, and the route was computed again."));
      case StepService.Recording.Refused(var reasons) ->
          visit.say(Notice.important(says(reasons.getFirst())));
    }
    return Answer.seeOther(ProposalRoutes.proposal(system, proposal));
  }

  private static String says(Because because) {
    return because.mends().isEmpty()
        ? because.says()
        : because.says() + ". To mend it: " + because.mends().getFirst();
  }
}
