package remit.service.decision;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import remit.core.because.Because;
import remit.core.because.BecauseText;
import remit.core.decision.Resolution;
import remit.service.meeting.Item;
import remit.service.record.Entries;
import remit.tlog.entry.EntryType;

/// What the record says of decisions.
final class DecisionEntries {
  private final Entries entries;

  DecisionEntries(Entries entries) {
    this.entries = entries;
  }

  long decision(Decisions.Setting setting, Because because, Instant now) {
    var decision = setting.decision();
    var words = decision.words();
    var entry =
        entries
            .of(
                EntryType.DECISION,
                decision.system() + "/" + decision.body().value(),
                setting.day(),
                now)
            .say("title", words.title())
            .say("item", setting.item().map(Item::title).orElse(""))
            .say("resolutions", resolutions(words.resolutions()))
            .say("reasons", words.reasons())
            .say("alternatives", words.alternatives())
            .say("consulted", words.consulted())
            .say("outcome", outcome(decision))
            .say("under", BecauseText.lines(because, 0));
    setting.meeting().ifPresent(m -> entry.say("meeting", m.id().value()));
    return entry.record();
  }

  private static String outcome(NewDecision decision) {
    return Stream.concat(
            Stream.of(decision.kind().word()), decision.deferral().stream().map(Deferral::until))
        .reduce("%s: %s"::formatted)
        .orElseThrow();
  }

  private static List<String> resolutions(List<String> texts) {
    return Resolution.lettered(texts).stream()
        .map(r -> "(%s) %s".formatted(r.letter(), r.text()))
        .toList();
  }
}
