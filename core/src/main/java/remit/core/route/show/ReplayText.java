package remit.core.route.show;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import remit.core.diagnostic.Severity;
import remit.core.kernel.Citation;
import remit.core.replay.Replay;
import remit.core.replay.Replay.Verdict;
import remit.core.replay.Stretch;
import remit.core.route.Doer;
import remit.core.text.Ink;
import remit.core.text.Paint;
import remit.core.text.Wrap;

/// A replay for people at a terminal, 80 columns wide.
public final class ReplayText {
  private static final int VERDICT = 18;
  private final Replay replay;
  private final Paint paint;
  private final List<String> lines = new ArrayList<>();

  private ReplayText(Replay replay, Paint paint) {
    this.replay = replay;
    this.paint = paint;
  }

  public static List<String> lines(Replay replay, Paint paint) {
    var text = new ReplayText(replay, paint);
    text.defects();
    text.steps();
    text.unmatched();
    return List.copyOf(text.lines);
  }

  private void defects() {
    lines.addAll(Wrap.hanging("", replay.title()));
    lines.add("");
    if (replay.defects().isEmpty())
      lines.add("Nothing that is shown goes against the lawful route.");
    for (var defect : replay.defects()) {
      var word = defect.rule().severity().word() + " " + defect.rule().id();
      lines.add(paint.with(ink(defect.rule().severity()), word) + "  " + defect.rule().title());
      lines.addAll(Wrap.hanging("  ", defect.message() + "."));
      for (var source : defect.sources()) lines.addAll(Wrap.hanging("  - ", cite(source)));
      lines.add("");
    }
  }

  private static Ink ink(Severity severity) {
    return switch (severity) {
      case ERROR -> Ink.RED;
      case WARNING -> Ink.YELLOW;
      case NOTE -> Ink.BLUE;
    };
  }

  private static String cite(Citation source) {
    return source.title() + source.link().map(link -> " " + link).orElse("");
  }

  private void steps() {
    lines.add(paint.with(Ink.BOLD, "Steps of the lawful route"));
    for (var shown : replay.steps()) {
      if (shown.verdict() == Verdict.NOT_SHOWN) continue;
      var who = shown.step().who().stream().map(Doer::name).collect(Collectors.joining(", "));
      lines.addAll(
          Wrap.hanging(
              "  " + Wrap.pad(shown.verdict().words(), VERDICT), who + ": " + shown.step().what()));
      shown
          .actual()
          .map(Stretch::words)
          .ifPresent(words -> lines.addAll(Wrap.hanging(" ".repeat(VERDICT + 2), words)));
    }
    var silent = replay.steps().stream().filter(s -> s.verdict() == Verdict.NOT_SHOWN).toList();
    if (silent.isEmpty()) return;
    lines.add("");
    lines.add("Not shown (which is not to say that it was not done)");
    for (var shown : silent) {
      var who = shown.step().who().stream().map(Doer::name).collect(Collectors.joining(", "));
      lines.addAll(Wrap.hanging("  ", who + ": " + shown.step().what()));
    }
  }

  private void unmatched() {
    if (replay.unmatched().isEmpty()) return;
    lines.add("");
    lines.add(paint.with(Ink.BOLD, "What else happened"));
    for (var event : replay.unmatched()) {
      lines.addAll(Wrap.hanging("  ", Replay.when(event).words() + ": " + event.what()));
    }
  }
}
