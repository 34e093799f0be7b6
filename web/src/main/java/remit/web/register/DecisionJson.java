package remit.web.register;

import java.time.LocalDate;
import java.util.List;
import remit.core.json.Json;
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
        .with(
            "callIns",
            Json.array(
                around.callIns(),
                c ->
                    Json.object()
                        .with("by", c.by())
                        .with("because", c.because())
                        .with("called", c.called().toString())
                        .with("outcome", c.outcome().map(o -> o.outcome().word()))))
        .with(
            "actions",
            Json.array(
                around.actions(),
                a ->
                    Json.object()
                        .with("words", a.words())
                        .with("owner", a.owner())
                        .with("due", a.due().map(LocalDate::toString))
                        .with("done", Json.of(a.done().isPresent()))))
        .with("meeting", around.meeting().map(m -> PublicRoutes.meeting(m.id().value())))
        .with("division", around.division().map(Divisions::json).orElse(Json.nothing()))
        .with("why", Working.of(decision.working()))
        .with("covered", Json.of(around.isCovered()));
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
