package remit.web.system;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import remit.core.charter.Body;
import remit.core.explain.BodyPart;
import remit.core.json.Json;
import remit.core.power.BodyPower;
import remit.core.power.show.PowerJson;
import remit.core.power.show.PowerSvg;
import remit.service.decision.Decisions;
import remit.web.http.Answer;
import remit.web.http.Missing;
import remit.web.http.Visit;
import remit.web.page.PublicRoutes;
import remit.web.show.Diary;
import remit.web.show.SystemView;
import remit.web.show.SystemViews;
import remit.web.show.Taken;

/// The bodies of a system, and each of them.
@Controller
final class BodyController {
  private static final int FEW = 5;

  private final SystemViews views;
  private final Diary diary;
  private final Decisions decisions;

  BodyController(SystemViews views, Diary diary, Decisions decisions) {
    this.views = views;
    this.diary = diary;
    this.decisions = decisions;
  }

  @GetMapping(PublicRoutes.BODIES)
  Answer bodies(Visit visit, @PathVariable String system, @RequestParam Optional<String> asOf) {
    var view = views.view(system, asOf);
    return Answer.open("system/bodies", () -> all(visit, view))
        .orJson(() -> Picked.of(view, "bodies"));
  }

  private static BodyPage.All all(Visit visit, SystemView view) {
    var here = PublicRoutes.bodies(view.id());
    var groups =
        Arrays.stream(BodyPart.Standing.values())
            .map(standing ->
                new BodyPage.All.Group(
                    standing.words(),
                    view.explanation().bodies().stream()
                        .filter(b -> b.standing() == standing)
                        .map(b -> line(view, b))
                        .toList()))
            .filter(group -> !group.bodies().isEmpty())
            .toList();
    return new BodyPage.All(visit.layout(view.crumbsBelow()), view.frame(here, here), groups);
  }

  private static BodyPage.All.Line line(SystemView view, BodyPart body) {
    return new BodyPage.All.Line(
        view.bodyLink(body.id()), body.kind(), String.join(", ", body.of()));
  }

  @GetMapping(PublicRoutes.BODY)
  Answer body(
      Visit visit,
      @PathVariable String system,
      @PathVariable String body,
      @RequestParam Optional<String> asOf) {
    var view = views.view(system, asOf);
    var found = find(view, body);
    return Answer.open("system/body", () -> page(visit, view, found))
        .orJson(() -> json(view, found));
  }

  private BodyPage page(Visit visit, SystemView view, Body body) {
    var meetings =
        diary.next(view.id(), body.id(), FEW).stream().map(m -> Diary.line(view, m)).toList();
    var taken =
        decisions.ofBody(view.id(), body.id()).stream()
            .limit(FEW)
            .map(d -> Taken.line(view, d))
            .toList();
    return new BodyParts(view, body).page(visit, meetings, taken);
  }

  private Json json(SystemView view, Body body) {
    var power =
        switch (VotesOfBody.ask(view, body)) {
          case BodyPower.Found(var found) -> PowerJson.of(found);
          case BodyPower.Gap(var gap) -> PowerJson.gap(body.id().value(), gap);
          case BodyPower.Estimated _, BodyPower.TooLarge _ -> Json.nothing();
        };
    return Picked.one(view, "bodies", body.id().value())
        .with("power", power)
        .with("nextMeetings", Json.array(diary.next(view.id(), body.id(), FEW), Diary::json))
        .with(
            "latestDecisions",
            Json.array(
                decisions.ofBody(view.id(), body.id()).stream().limit(FEW).toList(), Taken::json));
  }

  @GetMapping(PublicRoutes.POWER)
  Answer power(
      @PathVariable String system, @PathVariable String body, @RequestParam Optional<String> asOf) {
    var view = views.view(system, asOf);
    if (!(VotesOfBody.ask(view, find(view, body)) instanceof BodyPower.Found(var power))) {
      throw new Missing("the power on " + body);
    }
    return Answer.document(
        "image/svg+xml", () -> PowerSvg.of(power).getBytes(StandardCharsets.UTF_8));
  }

  private static Body find(SystemView view, String body) {
    return List.copyOf(view.charter().bodies()).stream()
        .filter(b -> b.id().value().equals(body))
        .findFirst()
        .orElseThrow(() -> new Missing("body " + body));
  }
}
