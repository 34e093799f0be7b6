package remit.core.check.rules.openness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import remit.core.charter.Body;
import remit.core.charter.Meetings;
import remit.core.check.Examined;
import remit.core.check.Wording;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.RuleInfo;
import remit.core.law.Provision;
import remit.core.law.Requirement;
import remit.core.source.Fact;

/// What a body is shown to publish.
final class Published {
  private Published() {}

  /// Whether something asked for is among what is published. An agenda that is published tells the
  /// time and place of the meeting, and so gives notice.
  static boolean isShown(Set<Meetings.Publication> shown, String asked) {
    return shown.stream().anyMatch(s -> s.words().equals(asked))
        || (asked.equals("notice") && shown.contains(Meetings.Publication.AGENDA));
  }

  /// `agenda and papers`, or `nothing`.
  static String words(Body body) {
    var shown = body.meets().publishes().known().orElse(Set.of());
    var words = shown.stream().sorted().map(Meetings.Publication::words).toList();
    return words.isEmpty() ? "nothing" : Wording.list(words);
  }

  /// A finding for each body that is not shown to publish all that some provisions ask.
  ///
  /// @param asking which provisions are meant
  static List<Finding> missing(
      Examined examined, Predicate<Provision> asking, RuleInfo info, String why) {
    var found = new ArrayList<Finding>();
    for (var body : examined.on().bodies()) {
      var missing = missing(examined, body, asking);
      if (!missing.isEmpty()) found.add(finding(body, missing, info, why));
    }
    return found;
  }

  private static Map<String, Provision> missing(
      Examined examined, Body body, Predicate<Provision> asking) {
    var missing = new LinkedHashMap<String, Provision>();
    var shown = body.meets().publishes().known();
    if (shown.isEmpty()) return missing;
    for (var demand : examined.demands().on(body, Requirement.Publishes.class)) {
      if (!asking.test(demand.provision())) continue;
      demand.requirement().what().stream()
          .sorted()
          .filter(w -> !isShown(shown.get(), w))
          .forEach(w -> missing.putIfAbsent(w, demand.provision()));
    }
    return missing;
  }

  private static Finding finding(
      Body body, Map<String, Provision> missing, RuleInfo info, String why) {
    var words = Wording.list(List.copyOf(missing.keySet()));
    var publishes = body.meets().publishes();
    var draft =
        Finding.of(info, body.id().value(), publishes.place(), "what it publishes")
            .says(
                "`%s` is shown to publish %s, and not its %s"
                    .formatted(body.id(), words(body), words));
    missing.values().stream().distinct().forEach(p -> draft.source(p.citation()));
    if (publishes instanceof Fact.Assumed<Set<Meetings.Publication>>(_, var because, _, _, _)) {
      draft.caution("what it publishes is assumed: " + because);
    }
    return draft.why(why).help("publish %s, and add it to `publishes`".formatted(words));
  }
}
