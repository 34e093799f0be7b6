package remit.web.proposal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import remit.core.charter.CharterOn;
import remit.core.kernel.ActKind;
import remit.core.route.Doer;
import remit.core.route.Route;
import remit.core.route.show.RouteJson;
import remit.service.proposal.ProposalForm;
import remit.service.proposal.ProposalService;
import remit.service.proposal.ProposalService.Preview;
import remit.web.http.Answer;
import remit.web.http.Powers;
import remit.web.http.Visit;
import remit.web.page.Choice;
import remit.web.page.Form;
import remit.web.page.Link;
import remit.web.page.Notice;
import remit.web.page.ProposalRoutes;
import remit.web.show.Days;
import remit.web.show.Reasons;
import remit.web.show.SystemView;
import remit.web.show.SystemViews;

/// Writes a proposal: the form, the answers with who may decide and the way that it would take, and
/// only then the draft.
@Controller
final class NewProposalController {
  private final ProposalService proposals;
  private final SystemViews views;
  private final Powers powers;

  NewProposalController(ProposalService proposals, SystemViews views, Powers powers) {
    this.proposals = proposals;
    this.views = views;
    this.powers = powers;
  }

  @GetMapping(ProposalRoutes.NEW)
  Answer ask(Visit visit, @PathVariable String system) {
    return Answer.closed(
        "proposal/new", () -> page(visit, system, ProposalForm.empty(), visit.form()));
  }

  @PostMapping(ProposalRoutes.NEW)
  Answer sent(
      Visit visit,
      @PathVariable String system,
      @RequestParam MultiValueMap<String, String> sent,
      @RequestParam(defaultValue = "check") String then) {
    var form = Answers.read(sent);
    if (then.equals("change")) {
      return Answer.closed(
          "proposal/new", () -> page(visit, system, form, filled(visit, form, List.of())));
    }
    var checked = proposals.check(system, form, views.today());
    if (checked.preview().isEmpty()) return refused(visit, system, form, checked.problems());
    if (!then.equals("keep")) {
      return Answer.closed(
          "proposal/check", () -> checkPage(visit, system, form, checked.preview().get()));
    }
    return switch (proposals.create(system, form, powers.post(visit), views.today())) {
      case ProposalService.Change.Made(var head) -> {
        visit.say(Notice.done("The proposal is kept as a draft."));
        yield Answer.seeOther(ProposalRoutes.proposal(system, head.slug()));
      }
      case ProposalService.Change.Refused(var problems) -> refused(visit, system, form, problems);
    };
  }

  private Answer refused(
      Visit visit,
      String system,
      ProposalForm form,
      List<remit.service.proposal.Problem> problems) {
    return Answer.refused(
        "proposal/new", () -> page(visit, system, form, filled(visit, form, problems)));
  }

  private static Form filled(
      Visit visit, ProposalForm form, List<remit.service.proposal.Problem> problems) {
    return visit.form().with(Answers.values(form), Answers.faults(problems));
  }

  private NewPage page(Visit visit, String system, ProposalForm typed, Form form) {
    var view = views.view(system, Optional.empty());
    var charter = view.charter();
    var here = ProposalRoutes.proposals(system);
    var layout = visit.layout(view.crumbsBelow(new Link(here, "Proposals")));
    return new NewPage(
        form.isFaulty() ? layout.faulty() : layout,
        view.frame(ProposalRoutes.begin(system), here),
        form,
        ProposalRoutes.begin(system),
        actors(charter),
        functions(view),
        charter.charter().areas().stream().map(a -> new Choice(a.id().value(), a.name())).toList(),
        partners(charter),
        Arrays.stream(ActKind.values())
            .filter(ActKind::disposes)
            .map(a -> new Choice(a.words(), a.words()))
            .toList(),
        Answers.chosen(typed));
  }

  private static List<Choice> partners(CharterOn charter) {
    return charter.partners().stream().map(p -> new Choice(p.id().value(), p.name())).toList();
  }

  private static List<Choice> actors(CharterOn charter) {
    var actors = new ArrayList<>(partners(charter));
    charter.bodies().forEach(b -> actors.add(new Choice(b.id().value(), b.name())));
    return actors;
  }

  private static List<Choice> functions(SystemView view) {
    return view.charter().functions().all().stream()
        .map(f -> new Choice(f.id().value(), f.title()))
        .sorted(Comparator.comparing(Choice::text))
        .toList();
  }

  private CheckPage checkPage(Visit visit, String system, ProposalForm form, Preview preview) {
    var view = views.view(system, Optional.empty());
    var here = ProposalRoutes.proposals(system);
    var route = preview.route();
    return new CheckPage(
        visit.layout(view.crumbsBelow(new Link(here, "Proposals"))),
        view.frame(ProposalRoutes.begin(system), here),
        visit.form(),
        ProposalRoutes.begin(system),
        Answers.hidden(form),
        ProposalParts.about(preview.proposal(), preview.ground().charter()),
        Tags.outcome(RouteJson.outcome(route.outcome())),
        ProposalParts.headline(route),
        DeciderWords.of(preview.ruling(), preview.ground().charter()),
        List.of(Reasons.of(preview.ruling().because())),
        ProposalParts.blocked(route),
        lines(route));
  }

  private static List<CheckPage.Line> lines(Route route) {
    return route.steps().stream()
        .map(s ->
            new CheckPage.Line(
                Days.words(s.earliest()),
                String.join(", ", s.who().stream().map(Doer::name).toList()),
                s.what()))
        .toList();
  }
}
