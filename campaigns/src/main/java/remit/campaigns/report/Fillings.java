package remit.campaigns.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import remit.campaigns.explain.Explanation;
import remit.campaigns.explain.Step;
import remit.campaigns.find.Letter;

/// What senders filled into the slots of letters.
final class Fillings {
  /// So many different fillings of a slot are told apart; further ones are counted together.
  private static final int MOST = 1_000;

  private final Map<String, Map<String, Integer>> slots = new HashMap<>();

  /// One filling and how many have it.
  record Filling(String text, int responses) {}

  void take(Explanation explanation) {
    if (explanation.letter().isEmpty()) return;
    Letter letter = explanation.letter().get();
    for (Step step : explanation.steps()) {
      if (step.kind() == Step.Kind.FILLED) count(letter, step, step.text().strip());
    }
  }

  private void count(Letter letter, Step step, String text) {
    int slot = 1;
    for (int[] range : letter.slotRanges()) {
      if (letter.words().start(range[0]) == step.letterFrom()) break;
      slot++;
    }
    var counts = slots.computeIfAbsent(letter.id() + " " + slot, _ -> new HashMap<>());
    if (counts.size() < MOST || counts.containsKey(text)) counts.merge(text, 1, Integer::sum);
  }

  /// The fillings of a slot, the commonest first.
  List<Filling> of(Letter letter, int slot) {
    List<Filling> fillings = new ArrayList<>();
    slots
        .getOrDefault(letter.id() + " " + slot, Map.of())
        .forEach((text, count) -> fillings.add(new Filling(text, count)));
    fillings.sort(
        Comparator.comparingInt(Filling::responses).reversed().thenComparing(Filling::text));
    return fillings;
  }
}
