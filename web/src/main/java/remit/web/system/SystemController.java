package remit.web.system;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import remit.core.explain.BodyPart;
import remit.core.explain.show.ExplanationJson;
import remit.core.json.Json;
import remit.service.decision.Decision;
import remit.service.decision.Decisions;
import remit.service.system.Systems;
import remit.service.system.Version;
import remit.web.http.Answer;
import remit.web.http.Missing;
import remit.web.http.Visit;
import remit.web.page.Link;
import remit.web.page.PublicRoutes;
import remit.web.page.Routes;
import remit.web.show.Days;
import remit.web.show.Diary;
import remit.web.show.SystemView;
import remit.web.show.SystemViews;
import remit.web.show.Taken;

/// The front page of a system.
@Controller
final class SystemController {
  private static final int FEW = 5;

  private final SystemViews views;
  private final Systems systems;
  private final Diary diary;
  private final Decisions decisions;

  SystemController(SystemViews views, Systems systems, Diary diary, Decisions decisions) {
    this.views = views;
    this.systems = systems;
    this.diary = diary;
    this.decisions = decisions;
  }

  @GetMapping(Routes.SYSTEM)
  Answer system(Visit visit, @PathVariable String system, @RequestParam Optional<String> asOf) {
    var view = views.find(system, asOf);
    if (view.isEmpty()) {
      return noCharter(visit, system, asOf);
    }
    return Answer.open("system/system", () -> page(visit, view.get()))
        .orJson(() -> json(view.get()));
  }

  private Answer noCharter(Visit visit, String system, Optional<String> asOf) {
    var found = systems.find(system).orElseThrow(() -> new Missing("system " + system));
    var first = systems.versions(system).stream().findFirst().map(Version::from);
    return Answer.open(
            "system/nocharter",
            () ->
                new SystemPage.NoCharter(
                    visit.layout(new Link(Routes.home(), "Home")),
                    found.name(),
                    asOf.map(SystemViews::day).map(Days::words).orElse(""),
                    first.map(Days::words),
                    first.map(day ->
                        new Link(
                            Routes.system(system) + "?asOf=" + day,
                            found.name() + " on " + Days.words(day)))))
        .with(404);
  }

  private SystemPage page(Visit visit, SystemView view) {
    return new SystemPage(
        visit.layout(view.crumbs()),
        view.frame(Routes.system(view.id()), Routes.system(view.id())),
        version(view),
        view.explanation().system().stream().map(SystemView::said).toList(),
        deciders(view),
        others(view),
        diary.next(view.id(), FEW).stream().map(m -> Diary.line(view, m)).toList(),
        latest(view).stream().map(d -> Taken.line(view, d)).toList(),
        new Link(PublicRoutes.decisions(view.id()), "All decisions"),
        view.explanation().unknown().size());
  }

  private SystemPage.Governs version(SystemView view) {
    var version = view.version();
    return new SystemPage.Governs(
        version.number(),
        systems.versions(view.id()).size(),
        Days.words(version.from()),
        switch (version.basis()) {
          case Version.Basis.Decision(var reference) -> "the decision " + reference;
          case Version.Basis.Document(var title) -> title;
        });
  }

  private static List<Link> deciders(SystemView view) {
    return view.explanation().bodies().stream()
        .filter(b -> b.standing() == BodyPart.Standing.DECIDES)
        .map(b -> view.bodyLink(b.id()))
        .toList();
  }

  private static List<SystemPage.Standing> others(SystemView view) {
    return view.explanation().bodies().stream()
        .filter(b -> b.standing() != BodyPart.Standing.DECIDES)
        .map(b -> new SystemPage.Standing(view.bodyLink(b.id()), b.standing().words()))
        .toList();
  }

  private List<Decision> latest(SystemView view) {
    return decisions.register(view.id(), Long.MAX_VALUE, FEW);
  }

  private Json json(SystemView view) {
    return ((Json.Object) ExplanationJson.of(view.explanation()))
        .with("version", view.version().number())
        .with("from", view.version().from())
        .with("nextMeetings", Json.array(diary.next(view.id(), FEW), Diary::json))
        .with("latestDecisions", Json.array(latest(view), Taken::json));
  }
}
