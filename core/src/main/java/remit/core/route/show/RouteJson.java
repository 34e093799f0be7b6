package remit.core.route.show;

import java.util.List;
import java.util.Optional;
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
        .with("earliestDecision", route.milestones().earliest().map(Object::toString))
        .with("deadline", about.deadline().map(Object::toString))
        .with("critical", Json.texts(critical(route)))
        .with("struck", Json.array(route.struck(), RouteJson::struck))
        .with("blocked", blocked(route.outcome()))
        .with("late", late(route.outcome()))
        .with("dates", dates(route.milestones()))
        .with("notes", Json.texts(route.notes()));
  }

  private static Json late(Route.Outcome outcome) {
    return switch (outcome) {
      case Route.Late(var days, var tardy, var shorter, var because) ->
          Json.object()
              .with("days", days)
              .with("tardy", Json.array(tardy, RouteJson::tardy))
              .with("shorter", Json.array(shorter, RouteJson::shorter))
              .with("because", BecauseJson.of(because));
      case Route.Possible _, Route.Blocked _ -> Json.nothing();
    };
  }

  private static Json tardy(Route.Tardy tardy) {
    return Json.object()
        .with("step", tardy.step())
        .with("neededBy", tardy.neededBy())
        .with("earliest", tardy.earliest());
  }

  private static Json shorter(Route.Shorter shorter) {
    return Json.object().with("what", shorter.what()).with("decided", shorter.decided());
  }

  private static Json dates(Route.Milestones milestones) {
    return Json.object()
        .with("decided", bound(milestones.decided()))
        .with("ifAll", bound(milestones.ifAll()))
        .with("lawfulToImplement", bound(milestones.implement()))
        .with("safe", bound(milestones.safe()));
  }

  /// `{day, missing[]}`.
  private static Json bound(Optional<Route.Day> day) {
    return day.<Json>map(
            d -> Json.object().with("day", d.day()).with("missing", Json.texts(d.missing())))
        .orElse(Json.nothing());
  }

  /// `possible`, `late` or `blocked`.
  public static String outcome(Route.Outcome outcome) {
    return switch (outcome) {
      case Route.Possible() -> "possible";
      case Route.Late _ -> "late";
      case Route.Blocked _ -> "blocked";
    };
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
        .with("because", BecauseJson.of(step.because()))
        .with("appliesIf", Json.texts(step.applies()))
        .with("missing", Json.texts(timing.missing()))
        .with("force", step.force().name().toLowerCase(java.util.Locale.ROOT));
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
