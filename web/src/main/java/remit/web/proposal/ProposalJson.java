package remit.web.proposal;

import java.time.LocalDate;
import java.util.List;
import remit.core.json.Json;
import remit.core.route.Step;
import remit.core.route.show.ReplayJson;
import remit.core.route.show.RouteJson;
import remit.service.proposal.Dossier;
import remit.service.proposal.ProposalService.Planned;
import remit.service.proposal.RouteStep;
import remit.service.proposal.Standing;
import remit.service.proposal.StepService;

/// Proposals for programs. Their route is what `remit route --format json` prints.
final class ProposalJson {
  private ProposalJson() {}

  static Json plan(String system, List<Planned> plan) {
    return Json.object()
        .with("system", system)
        .with(
            "proposals",
            Json.array(
                plan,
                p ->
                    Json.object()
                        .with("proposal", p.head().slug())
                        .with("title", p.head().title())
                        .with("status", p.head().status().word())
                        .with("outcome", p.route().outcome())
                        .with("decided", p.route().decided().map(LocalDate::toString))
                        .with(
                            "deciders",
                            Json.texts(p.decisions().stream().map(RouteStep::who).toList()))));
  }

  static Json of(Dossier dossier) {
    return Json.object()
        .with("system", dossier.head().system())
        .with("proposal", dossier.head().slug())
        .with("title", dossier.head().title())
        .with("status", dossier.head().status().word())
        .with("charterVersion", dossier.kept().charterVersion())
        .with("standings", Json.array(dossier.standings(), ProposalJson::standing))
        .with("route", RouteJson.of(dossier.route()))
        .with("replay", ReplayJson.of(StepService.replay(dossier)));
  }

  private static Json standing(Standing standing) {
    return Json.object()
        .with("step", standing.step().id())
        .with(
            "status", standing.status().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '))
        .with("doneOn", standing.doneOn().map(LocalDate::toString))
        .with("waitsFor", Json.texts(standing.waitsFor().stream().map(Step::id).toList()));
  }
}
