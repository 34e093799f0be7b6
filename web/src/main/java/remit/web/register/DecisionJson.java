package remit.web.register;

import java.time.LocalDate;
import java.util.List;
import remit.core.json.Json;
import remit.service.decision.Action;
import remit.service.decision.CallInRequest;
import remit.service.decision.Effect;
import remit.web.page.PublicRoutes;
import remit.web.show.Divisions;
import remit.web.show.Taken;

/// A decision for programs.
final class DecisionJson {
  private DecisionJson() {}

  static Json of(DecisionController.Around around) {
    var decision = around.decision();
    var words = decision.words();
    return Taken.json(decision)
        .with(
            "resolutions",
            Json.array(
                decision.resolutions(),
                r -> Json.object().with("letter", r.letter()).with("text", r.text())))
        .with("reasons", words.reasons())
        .with("alternatives", Json.texts(words.alternatives()))
        .with("papers", Json.texts(words.papers()))
        .with("consulted", words.consulted())
        .with("conditions", words.conditions())
        .with("needed", Json.texts(decision.needed()))
        .with("deferredUntil", decision.deferral().map(d -> d.until()))
        .with("callInUntil", decision.callInUntil().map(LocalDate::toString))
        .with("urgentBecause", decision.urgentBecause())
        .with("effect", effect(around.effect()))
        .with("held", Json.texts(held(around.effect())))
        .with("callIns", Json.array(around.callIns(), DecisionJson::callIn))
        .with("actions", Json.array(around.actions(), DecisionJson::action))
        .with("meeting", around.meeting().map(m -> PublicRoutes.meeting(m.id().value())))
        .with("division", around.division().map(Divisions::json).orElse(Json.nothing()))
        .with("why", Working.of(decision.working()))
        .with("covered", Json.of(around.isCovered()));
  }

  private static Json callIn(CallInRequest callIn) {
    return Json.object()
        .with("by", callIn.by())
        .with("because", callIn.because())
        .with("called", callIn.called().toString())
        .with("outcome", callIn.outcome().map(o -> o.outcome().word()));
  }

  private static Json action(Action action) {
    return Json.object()
        .with("words", action.words())
        .with("owner", action.owner())
        .with("due", action.due().map(LocalDate::toString))
        .with("done", Json.of(action.done().isPresent()));
  }

  private static String effect(Effect effect) {
    return switch (effect) {
      case Effect.MayProceed() -> "may proceed";
      case Effect.Held _ -> "held";
      case Effect.Nothing() -> "nothing";
    };
  }

  private static List<String> held(Effect effect) {
    return effect instanceof Effect.Held(var because) ? because : List.of();
  }
}
