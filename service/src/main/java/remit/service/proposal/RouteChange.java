package remit.service.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import remit.core.route.Dates;

/// What is different between two routes of one proposal, in sentences.
final class RouteChange {
  /// Of steps that move alike so many are named.
  private static final int NAMED = 3;

  private RouteChange() {}

  /// A route as it is kept.
  record Kept(String outcome, Optional<LocalDate> decided, List<RouteStep> steps) {}

  /// The outcome first, then steps in the order of the new route, then those that are gone. Empty
  /// where nothing is different.
  static List<String> words(Kept before, Kept after) {
    var words = new ArrayList<String>();
    if (!before.outcome().equals(after.outcome())) {
      words.add("the outcome was %s and is %s".formatted(before.outcome(), after.outcome()));
    }
    decision(before.decided(), after.decided()).ifPresent(words::add);
    var old = byId(before.steps());
    var now = byId(after.steps());
    var moved = new LinkedHashMap<String, List<String>>();
    for (var step : now.values()) {
      var was = old.get(step.step());
      if (was == null) {
        words.add("added: %s, %s".formatted(step.words(), Dates.day(step.earliest())));
      } else if (!was.earliest().equals(step.earliest())) {
        moved
            .computeIfAbsent(moved(was.earliest(), step.earliest()), _ -> new ArrayList<>())
            .add(step.words());
      }
    }
    moved.forEach((by, steps) -> words.add(by + ": " + some(steps)));
    for (var step : old.values()) {
      if (!now.containsKey(step.step())) words.add("no longer there: " + step.words());
    }
    return List.copyOf(words);
  }

  /// The first of them, and how many there are.
  private static String some(List<String> steps) {
    if (steps.size() <= NAMED) return String.join("; ", steps);
    return "%s; and %d more steps"
        .formatted(String.join("; ", steps.subList(0, NAMED)), steps.size() - NAMED);
  }

  private static Map<String, RouteStep> byId(List<RouteStep> steps) {
    var byId = new LinkedHashMap<String, RouteStep>();
    steps.forEach(step -> byId.put(step.step(), step));
    return byId;
  }

  private static Optional<String> decision(Optional<LocalDate> before, Optional<LocalDate> after) {
    if (before.equals(after) || before.isEmpty() || after.isEmpty()) return Optional.empty();
    return Optional.of(
        "the decision moves %s, from %s to %s"
            .formatted(
                moved(before.get(), after.get()), Dates.day(before.get()), Dates.day(after.get())));
  }

  /// `27 days later`, `1 day earlier`.
  private static String moved(LocalDate before, LocalDate after) {
    long days = Dates.from(before, after);
    return Dates.days(Math.abs(days)) + (days > 0 ? " later" : " earlier");
  }
}
