package remit.core.check.rules.delivery;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import remit.core.charter.Plan;
import remit.core.charter.Section;
import remit.core.check.Examined;
import remit.core.check.Findings;
import remit.core.check.Rule;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;
import remit.core.kernel.AreaId;
import remit.core.kernel.PartnerId;
import remit.core.kernel.Period;
import remit.core.source.Located;

/// Two plans of one kind for the same people and years.
final class PlansOverlap implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.note(
              "M013",
              "plans-overlap",
              "Two plans of one kind cover the same area and years with different owners",
              Heading.DELIVERY)
          .restsOn("GUID-STP-2016", "BCF")
          .saysAlso(
              "Leading councillors, trade press, February 2016: duplication, confusion and"
                  + " additional bureaucracy")
          .explanation(
              """
              Two plans for the same places and years under different owners leave people unsure which one counts.
              They do the work twice, and the same meeting is asked to approve the same money twice.
              """)
          .bad(
              """
              plans:
                second-plan: #! M013
                  title: Another forward plan (invented)
                  kind: joint forward plan
                  areas: vale
                  owners: [community-trust]
                  consultees: [vale-council]
                  rests on: [JSNA]
                  published: no
                  due: 2026-03-31
                  covers: { from: 2026-04-01, to: 2031-03-31 }
              """)
          .good(
              """
              plans:
                second-plan:
                  title: An operational plan (invented)
                  kind: operational plan
                  areas: vale
                  owners: [community-trust]
                  consultees: [vale-council]
                  rests on: [JSNA]
                  published: no
                  due: 2026-03-31
                  covers: { from: 2026-04-01, to: 2031-03-31 }
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<Section> needs() {
    return Set.of(Section.PLANS, Section.AREAS);
  }

  @Override
  public void check(Examined examined, Findings findings) {
    var plans =
        examined.charter().business().plans().stream()
            .sorted(Comparator.comparing(Plan::id))
            .toList();
    for (int i = 0; i < plans.size(); i++) {
      for (int j = i + 1; j < plans.size(); j++) {
        if (clash(examined, plans.get(i), plans.get(j)))
          findings.add(finding(plans.get(i), plans.get(j)));
      }
    }
  }

  private static boolean clash(Examined examined, Plan one, Plan other) {
    return one.kind().value().equals(other.kind().value())
        && !one.covers().equals(Period.ALWAYS)
        && !other.covers().equals(Period.ALWAYS)
        && one.covers().mayOverlap(other.covers())
        && !owners(one).equals(owners(other))
        && examined.on().areas().touch(areas(one), areas(other));
  }

  private static Set<PartnerId> owners(Plan plan) {
    return plan.owners().stream().map(Located::value).collect(Collectors.toSet());
  }

  private static List<AreaId> areas(Plan plan) {
    return plan.areas().stream().map(Located::value).toList();
  }

  private static Finding finding(Plan one, Plan other) {
    return Finding.of(INFO, other.id().value(), other.place(), "one of the two")
        .says(
            "`%s` and `%s` are both a %s for the same places and years"
                .formatted(one.id(), other.id(), one.kind()))
        .also(one.place(), "the other plan")
        .why(
            "two plans for the same thing under different owners cannot both be the one that"
                + " counts")
        .help(
            "say which of `%s` and `%s` counts, or divide areas or years between them"
                .formatted(one.id(), other.id()));
  }
}
