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
import remit.core.kernel.Money;

/// Measures that do not add up to the gap.
final class GapNotClosed implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.warning(
              "M002",
              "gap-not-closed",
              "The measures of a plan do not add up to its gap",
              Heading.DELIVERY)
          .restsOn("NHSACT-223GB-223N")
          .explanation(
              """
              A gap that its measures do not close is still a gap. Either more has to be found, or the plan should say
              who carries what is left. Only plans whose every measure has a known amount are added up.
              """)
          .bad(
              """
              plans:
                forward-plan:
                  gap: { amount: £9m } #! M002
              """)
          .good(
              """
              plans:
                forward-plan:
                  gap: { amount: £6m }
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
      plan.gap().ifPresent(gap -> look(plan, gap, findings));
    }
  }

  private static void look(Plan plan, Plan.Gap gap, Findings findings) {
    var measures = gap.measures().known().orElse(List.of());
    var amounts = measures.stream().flatMap(m -> m.amount().known().stream()).toList();
    if (measures.isEmpty() || amounts.size() < measures.size()) return;
    var sum = amounts.stream().reduce(Money.ZERO, Money::plus);
    gap.amount()
        .known()
        .filter(amount -> sum.compareTo(amount) < 0)
        .ifPresent(amount -> findings.add(finding(plan, gap, amount, sum)));
  }

  private static Finding finding(Plan plan, Plan.Gap gap, Money amount, Money sum) {
    return Finding.of(INFO, plan.id().value(), gap.amount().place(), "the gap")
        .says(
            "the measures of `%s` come to %s of a gap of %s, so %s is left open"
                .formatted(plan.id(), sum, amount, amount.minus(sum)))
        .also(gap.measures().place(), "these come to " + sum)
        .why("what no measure covers falls on somebody whom the plan does not name")
        .help("find measures for another %s, or say who carries it".formatted(amount.minus(sum)));
  }
}
