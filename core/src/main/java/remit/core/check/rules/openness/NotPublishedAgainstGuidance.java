package remit.core.check.rules.openness;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import remit.core.charter.Body;
import remit.core.charter.Meetings;
import remit.core.charter.Section;
import remit.core.check.Examined;
import remit.core.check.Findings;
import remit.core.check.Rule;
import remit.core.check.Wording;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;
import remit.core.law.Provision;
import remit.core.law.Requirement;
import remit.core.source.Fact;

/// What a body keeps to itself.
final class NotPublishedAgainstGuidance implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.note(
              "P005",
              "not-shown-to-publish-what-guidance-expects",
              "A body is not shown to publish what guidance expects",
              Heading.OPENNESS)
          .restsOn("GUID-NHS-OPEN", "GUID-ICB-HANDBOOK")
          .explanation(
              """
              Guidance expects more than the law of bodies that decide together.
              Integrated care partnerships and system boards are expected to publish papers before they meet, and integrated care boards to
              publish the terms of reference of their committees.
              """)
          .bad(
              """
              bodies:
                partnership:
                  meets:
                    publishes: [notice, agenda, decisions] #! P005
              """)
          .good(
              """
              bodies:
                partnership:
                  meets:
                    publishes: [notice, agenda, papers, minutes]
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<Section> needs() {
    return Set.of(Section.BODIES, Section.MEETINGS, Section.PARTNERS, Section.PROVISIONS);
  }

  @Override
  public void check(Examined examined, Findings findings) {
    for (var body : examined.on().bodies()) {
      var publishes = body.meets().publishes();
      if (publishes.known().isEmpty()) continue;
      var shown = publishes.known().orElseThrow();
      var missing = new LinkedHashMap<String, Provision>();
      for (var demand : examined.demands().on(body, Requirement.Publishes.class)) {
        if (!demand.provision().standing().binding()) {
          demand.requirement().what().stream()
              .sorted()
              .filter(w -> !Published.isShown(shown, w))
              .forEach(w -> missing.putIfAbsent(w, demand.provision()));
        }
      }
      if (!missing.isEmpty()) findings.add(finding(body, missing));
    }
  }

  private static Finding finding(Body body, Map<String, Provision> missing) {
    var words = Wording.list(List.copyOf(missing.keySet()));
    var publishes = body.meets().publishes();
    var draft =
        Finding.of(INFO, body.id().value(), publishes.place(), "what it publishes")
            .says(
                "`%s` is shown to publish %s, and not its %s"
                    .formatted(body.id(), Published.words(body), words));
    missing.values().stream().distinct().forEach(p -> draft.source(p.citation()));
    if (publishes instanceof Fact.Assumed<Set<Meetings.Publication>>(_, var because, _, _, _)) {
      draft.caution("what it publishes is assumed: " + because);
    }
    return draft
        .why("guidance expects these to be published")
        .help("publish %s, and add it to `publishes`".formatted(words));
  }
}
