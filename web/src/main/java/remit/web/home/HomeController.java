package remit.web.home;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import remit.core.json.Json;
import remit.service.system.Systems;
import remit.web.http.Answer;
import remit.web.http.Visit;
import remit.web.page.Form;
import remit.web.page.Link;
import remit.web.page.Routes;

@Controller
final class HomeController {
  private final Systems systems;

  HomeController(Systems systems) {
    this.systems = systems;
  }

  @GetMapping(Routes.HOME)
  Answer home(Visit visit) {
    return Answer.open("home/home", () -> page(visit)).orJson(this::json);
  }

  @GetMapping(Routes.HEALTH)
  Answer health() {
    return Answer.json(Json.object().with("status", "up"));
  }

  private HomePage page(Visit visit) {
    var cards =
        systems.all().stream()
            .map(system ->
                new HomePage.Card(
                    new Link(Routes.system(system.slug()), system.name()), system.isInvented()))
            .toList();
    return new HomePage(visit.layout(), Form.asking(Map.of()), cards);
  }

  private Json json() {
    return Json.object()
        .with(
            "systems",
            Json.array(
                systems.all(),
                system ->
                    Json.object()
                        .with("system", system.slug())
                        .with("title", system.name())
                        .with("invented", Json.of(system.isInvented()))));
  }
}
