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
final class NotPublishedAgainstLaw implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.warning(
              "P004",
              "not-shown-to-publish-what-the-law-asks",
              "A body is not shown to publish what the law asks",
              Heading.OPENNESS)
          .restsOn(
              "LGA1972-100A",
              "LGA1972-100B",
              "LGA1972-100C",
              "SI2012-2089-6-7",
              "SI2012-2089-12-15",
              "PBAMA1960",
              "NHSACT-14Z30")
          .explanation(
              """
              Agenda, papers and minutes are how the public takes part.
              For councils, cabinets and integrated care boards the law says what has to be open before and after a meeting. The finding lists
              what is missing from what the charter shows. A published agenda gives notice as well.
              """)
          .bad(
              """
              bodies:
                vale-hwb:
                  meets:
                    publishes: [notice, agenda, papers, members, terms of reference] #! P004
              """)
          .good(
              """
              bodies:
                vale-hwb:
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
        if (demand.provision().standing().binding()) {
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
        .why("the law opens these to the public")
        .help("publish %s, and add it to `publishes`".formatted(words));
  }
}
