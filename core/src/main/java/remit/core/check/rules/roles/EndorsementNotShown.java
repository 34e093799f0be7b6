package remit.core.check.rules.roles;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import remit.core.charter.Plan;
import remit.core.charter.Section;
import remit.core.check.Examined;
import remit.core.check.Findings;
import remit.core.check.Rule;
import remit.core.check.Wording;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;
import remit.core.kernel.PartnerId;
import remit.core.source.Located;

/// A plan that carries names without decisions.
final class EndorsementNotShown implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.note(
              "R005",
              "endorsement-not-shown",
              "Nothing shows that an owner of a published plan decided on it",
              Heading.ROLES)
          .restsOn("LGA1972-101", "SI2014-2095-7-8")
          .saysAlso(RuleInfo.STRUCTURAL)
          .explanation(
              """
              A plan that names its owners says that each of them agreed.
              An organisation agrees by a decision of the body that may take it, or of an officer to whom that was given. Where no such
              decision is recorded, the name may still be right, but nobody can check it.
              """)
          .bad(
              """
              plans:
                forward-plan:
                  owners: [icb, hospitals, community-trust] #! R005
                  approved by:
                    - { body: icb-board, on: 2026-03-26 }
                    - { body: hospitals-board, on: 2026-03-05 }
              """)
          .good(
              """
              plans:
                forward-plan:
                  owners: [icb, hospitals]
                  approved by:
                    - { body: icb-board, on: 2026-03-26 }
                    - { body: hospitals-board, on: 2026-03-05 }
                  shows name of: [icb, hospitals]
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<Section> needs() {
    return Set.of(Section.PLANS, Section.BODIES, Section.PARTNERS);
  }

  @Override
  public void check(Examined examined, Findings findings) {
    for (var plan : examined.plans()) {
      if (!plan.published().test(p -> p).yes()) continue;
      var without = new LinkedHashMap<PartnerId, Located<PartnerId>>();
      Stream.concat(plan.owners().stream(), plan.shows().stream())
          .filter(p -> !Standing.isConsultee(examined, plan, p.value()))
          .filter(p -> !Standing.approves(examined, plan, p.value()))
          .forEach(p -> without.putIfAbsent(p.value(), p));
      if (!without.isEmpty()) findings.add(finding(plan, List.copyOf(without.values())));
    }
  }

  private static Finding finding(Plan plan, List<Located<PartnerId>> without) {
    return Finding.of(INFO, plan.id().value(), without.getFirst().place(), "named as its own")
        .says(
            "nothing shows that %s decided on `%s`, which is published in %s"
                .formatted(
                    Wording.names(without),
                    plan.id(),
                    without.size() == 1 ? "its name" : "their names"))
        .why("an organisation stands behind a plan by a decision of a body that may take it")
        .help("add the decisions under `approved by`, or take the names off");
  }
}
