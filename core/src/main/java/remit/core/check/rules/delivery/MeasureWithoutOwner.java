package remit.core.check.rules.delivery;

import java.util.List;
import java.util.Set;
import remit.core.charter.Plan;
import remit.core.charter.Section;
import remit.core.check.Examined;
import remit.core.check.Findings;
import remit.core.check.Rule;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;
import remit.core.source.Fact;

/// A measure that nobody answers for.
final class MeasureWithoutOwner implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.note(
              "M003", "measure-without-owner", "A savings measure has no owner", Heading.DELIVERY)
          .restsOn("NHSACT-223GB-223N")
          .explanation(
              """
              A measure that no partner answers for is not followed up. Savings that were promised and never delivered
              are the commonest complaint about system plans; an owner is the least that a measure needs.
              """)
          .bad(
              """
              plans:
                forward-plan:
                  gap:
                    amount: £6m
                    measures:
                      - { name: Medicines, amount: £6m } #! M003
              """)
          .good(
              """
              plans:
                forward-plan:
                  gap:
                    amount: £6m
                    measures:
                      - { name: Medicines, amount: £6m, owner: icb, approved: "Board, 26 March 2026" }
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<Section> needs() {
    return Set.of(Section.PLANS);
  }

  @Override
  public void check(Examined examined, Findings findings) {
    for (var plan : examined.charter().business().plans()) {
      plan.gap().stream()
          .flatMap(gap -> gap.measures().known().orElse(List.of()).stream())
          .filter(measure -> measure.owner() instanceof Fact.Unsaid)
          .forEach(measure -> findings.add(finding(plan, measure)));
    }
  }

  private static Finding finding(Plan plan, Plan.Measure measure) {
    return Finding.of(INFO, plan.id().value(), measure.place(), "no owner")
        .says(
            "the measure \"%s\" of `%s` names no partner that answers for it"
                .formatted(measure.name(), plan.id()))
        .why("a saving that nobody owns is not followed up")
        .help("add `owner:` with the partner that answers for \"%s\"".formatted(measure.name()));
  }
}
