package remit.web.review;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import remit.core.check.catalogue.RuleCatalogue;
import remit.core.check.show.RulePage;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;
import remit.core.json.Json;
import remit.service.system.Systems;
import remit.web.http.Answer;
import remit.web.http.Missing;
import remit.web.http.Visit;
import remit.web.page.Link;
import remit.web.page.PublicRoutes;
import remit.web.page.Routes;

/// The rules of the review, each with what it rests on and an example.
@Controller
final class RuleController {
  private final Systems systems;

  RuleController(Systems systems) {
    this.systems = systems;
  }

  @GetMapping(PublicRoutes.RULES)
  Answer rules(Visit visit) {
    return Answer.open("review/rules", () -> all(visit))
        .orJson(() ->
            Json.object().with("rules", Json.array(RuleCatalogue.ENTRIES, RuleController::brief)));
  }

  private static Json.Object brief(RuleInfo rule) {
    return Json.object()
        .with("rule", rule.id())
        .with("name", rule.name())
        .with("title", rule.title())
        .with("severity", rule.severity().word())
        .with("heading", rule.heading().id());
  }

  private static ReviewPage.Rules all(Visit visit) {
    var groups =
        Arrays.stream(Heading.values())
            .map(h ->
                new ReviewPage.Rules.Group(
                    h.title(),
                    RuleCatalogue.ENTRIES.stream()
                        .filter(r -> r.heading() == h)
                        .map(RuleController::entry)
                        .toList()))
            .toList();
    return new ReviewPage.Rules(visit.layout(home()), groups);
  }

  private static ReviewPage.Rules.Entry entry(RuleInfo rule) {
    return new ReviewPage.Rules.Entry(
        new Link(PublicRoutes.rule(rule.id()), rule.id()),
        ReviewParts.tag(rule.severity()),
        rule.title());
  }

  private static Link home() {
    return new Link(Routes.home(), "Home");
  }

  @GetMapping(PublicRoutes.RULE)
  Answer rule(Visit visit, @PathVariable String rule) {
    var found = RuleCatalogue.find(rule).orElseThrow(() -> new Missing("rule " + rule));
    return Answer.open("review/rule", () -> page(visit, found))
        .orJson(() ->
            brief(found)
                .with("explanation", found.explanation().strip())
                .with("sources", Json.texts(RulePage.sources(found, systems.law())))
                .with("bad", found.bad())
                .with("good", found.good()));
  }

  private ReviewPage.Rule page(Visit visit, RuleInfo rule) {
    return new ReviewPage.Rule(
        visit.layout(home(), new Link(PublicRoutes.rules(), "Rules of the review")),
        rule.id(),
        rule.name(),
        rule.title(),
        ReviewParts.tag(rule.severity()),
        rule.heading().title(),
        List.of(rule.explanation().strip().replace('\n', ' ').split("(?<=[.])\\s+", 2)),
        RulePage.sources(rule, systems.law()),
        rule.bad(),
        rule.good());
  }
}
