package remit.core.route.show;

import java.time.LocalDate;
import java.util.Optional;
import remit.core.because.BecauseJson;
import remit.core.json.Json;
import remit.core.kernel.Actor;
import remit.core.proposal.Trace;
import remit.core.replay.Replay;
import remit.core.replay.Stretch;
import remit.core.source.Located;

/// A replay as the command line's contract has it.
public final class ReplayJson {
  private ReplayJson() {}

  public static Json of(Replay replay) {
    return Json.object()
        .with("steps", Json.array(replay.steps(), ReplayJson::step))
        .with("defects", Json.array(replay.defects(), ReplayJson::defect))
        .with("unmatched", Json.array(replay.unmatched(), ReplayJson::event));
  }

  private static Json step(Replay.Shown shown) {
    return Json.object()
        .with("id", shown.step().id())
        .with("kind", shown.step().kind().words())
        .with("expected", shown.expected().map(LocalDate::toString))
        .with("actual", shown.actual().flatMap(Stretch::iso))
        .with("verdict", shown.verdict().words())
        .with("because", BecauseJson.of(shown.because()));
  }

  private static Json defect(Replay.Defect defect) {
    return Json.object()
        .with("rule", defect.rule().id())
        .with("severity", defect.rule().severity().word())
        .with("message", defect.message())
        .with("date", defect.on().map(LocalDate::toString))
        .with("sources", Json.array(defect.sources(), BecauseJson::citation));
  }

  private static Json event(Trace.Event event) {
    var by = event.by().stream().map(Located::value).map(Actor::id).toList();
    var all = new java.util.ArrayList<>(by);
    event.byOthers().forEach(o -> all.add(o.value()));
    return Json.object()
        .with("on", iso(event))
        .with("by", Json.texts(all))
        .with("kind", event.kind().words())
        .with("what", event.what())
        .with("sources", Json.array(event.sources(), BecauseJson::citation));
  }

  private static Optional<String> iso(Trace.Event event) {
    return Replay.when(event).iso();
  }
}
