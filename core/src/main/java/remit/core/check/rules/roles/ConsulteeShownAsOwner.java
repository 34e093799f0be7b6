package remit.core.check.rules.roles;

import java.util.Set;
import java.util.stream.Stream;
import remit.core.charter.Plan;
import remit.core.charter.Section;
import remit.core.check.Examined;
import remit.core.check.Findings;
import remit.core.check.Rule;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;
import remit.core.kernel.PartnerId;
import remit.core.source.Located;

/// A consultee's name on somebody else's plan.
final class ConsulteeShownAsOwner implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.warning(
              "R004",
              "consultee-shown-as-owner",
              "A plan shows as its own a partner that is only consulted",
              Heading.ROLES)
          .restsOn("LGA1972-101")
          .saysAlso(
              "Leicestershire County Council, Cabinet, early 2018: consultee and no partner to the"
                  + " plan, its logo not to be used")
          .explanation(
              """
              Whose plan a plan is should be seen on it.
              A council that is consulted is not bound and does not answer for the plan. Its name or logo among the owners tells residents
              the opposite, and only the council itself can agree to that.
              """)
          .bad(
              """
              plans:
                forward-plan:
                  shows name of: [icb, hospitals, community-trust, vale-council] #! R004
              """)
          .good(
              """
              plans:
                forward-plan:
                  shows name of: [icb, hospitals, community-trust]
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<Section> needs() {
    return Set.of(Section.PLANS, Section.PARTNERS);
  }

  @Override
  public void check(Examined examined, Findings findings) {
    for (var plan : examined.plans()) {
      Stream.concat(plan.shows().stream(), plan.owners().stream())
          .filter(p -> Standing.isConsultee(examined, plan, p.value()))
          .findFirst()
          .ifPresent(p -> findings.add(finding(plan, p)));
    }
  }

  private static Finding finding(Plan plan, Located<PartnerId> partner) {
    var draft =
        Finding.of(INFO, plan.id().value(), partner.place(), "shown with the plan")
            .says(
                "`%s` shows `%s` as standing behind it, and `%s` is only consulted"
                    .formatted(plan.id(), partner, partner));
    plan.consultees().stream()
        .filter(c -> c.value().equals(partner.value()))
        .forEach(c -> draft.also(c.place(), "a consultee"));
    return draft
        .why("an organisation's name stands on a document only where its own organ decided so")
        .help("take `%s` off the plan, or record its decision to own it".formatted(partner));
  }
}
