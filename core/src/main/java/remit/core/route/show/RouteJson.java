package remit.core.route.show;

import java.util.List;
import java.util.Optional;
import remit.core.because.Because;
import remit.core.because.BecauseJson;
import remit.core.json.Json;
import remit.core.route.Doer;
import remit.core.route.Route;
import remit.core.route.Step;

/// A route as the command line's contract has it.
public final class RouteJson {
  private RouteJson() {}

  public static Json of(Route route) {
    var about = route.about();
    return Json.object()
        .with("proposal", about.proposal())
        .with("charter", about.charter())
        .with("asOf", about.asOf())
        .with("outcome", outcome(route.outcome()))
        .with("steps", Json.array(route.steps(), RouteJson::step))
        .with("earliestDecision", day(route.milestones().decided()))
        .with("deadline", about.deadline().map(Object::toString))
        .with("critical", Json.texts(critical(route)))
        .with("struck", Json.array(route.struck(), RouteJson::struck))
        .with("blocked", blocked(route.outcome()));
  }

  /// `possible`, `late` or `blocked`.
  public static String outcome(Route.Outcome outcome) {
    return switch (outcome) {
      case Route.Possible() -> "possible";
      case Route.Late _ -> "late";
      case Route.Blocked _ -> "blocked";
    };
  }

  private static Json day(Optional<Route.Day> day) {
    return day.<Json>map(d -> Json.of(d.day().toString())).orElse(Json.nothing());
  }

  private static List<String> critical(Route route) {
    return route.steps().stream().filter(Step::isCritical).map(Step::id).toList();
  }

  private static Json step(Step step) {
    var timing = step.timing();
    return Json.object()
        .with("id", step.id())
        .with("kind", step.kind().words())
        .with("what", step.what())
        .with("who", Json.texts(step.who().stream().map(Doer::id).toList()))
        .with("where", Json.texts(step.where().stream().map(Doer::id).toList()))
        .with("earliest", timing.earliest())
        .with("latest", timing.latest().map(Object::toString))
        .with("slackDays", timing.slackDays().<Json>map(Json::of).orElse(Json.nothing()))
        .with("after", Json.texts(step.after()))
        .with("sources", Json.array(step.sources(), BecauseJson::citation))
        .with("because", BecauseJson.of(because(step)));
  }

  /// The step's reasons with what is uncertain about it on top: JSON has no other place for it.
  private static Because because(Step step) {
    var because = step.because();
    var says = because.says();
    if (!step.isSettled())
      says = "applies if " + String.join(" and ", step.applies()) + "; " + says;
    if (!step.cautions().isEmpty()) says = says + " (" + String.join("; ", step.cautions()) + ")";
    return new Because(says, because.ground(), because.from(), because.mends());
  }

  private static Json struck(Route.Struck struck) {
    return Json.object()
        .with("what", struck.what())
        .with("because", BecauseJson.of(struck.because()));
  }

  private static Json blocked(Route.Outcome outcome) {
    return switch (outcome) {
      case Route.Blocked(var duties, var because) ->
          Json.object().with("duties", Json.texts(duties)).with("because", BecauseJson.of(because));
      case Route.Possible _, Route.Late _ -> Json.nothing();
    };
  }
}
