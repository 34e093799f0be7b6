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

/// A gap in money, and no word on how it is closed.
final class GapWithoutMeasures implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.warning(
              "M001",
              "gap-without-measures",
              "A plan states a gap and shows no measure to close it",
              Heading.DELIVERY)
          .restsOn("NHSACT-223GB-223N")
          .saysAlso(
              "Leicestershire County Council, Cabinet, early 2018: the local plan could not be"
                  + " supported, among other reasons because nothing showed how its gap is closed")
          .explanation(
              """
              A plan that names a sum it does not have, and no measure to find it, cannot be judged.
              Partners are asked to support service changes whose size nobody can see, and savings
              that nobody has promised cannot be followed up. Name the measures, each with its
              amount and the partner that answers for it; where they are not known, say so.
              """)
          .bad(
              """
              plans:
                forward-plan:
                  gap:
                    amount: £6m #! M001
                    measures: []
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
      plan.gap().filter(GapWithoutMeasures::hasAmount).ifPresent(g -> look(plan, g, findings));
    }
  }

  private static boolean hasAmount(Plan.Gap gap) {
    return gap.amount().known().isPresent();
  }

  private static void look(Plan plan, Plan.Gap gap, Findings findings) {
    boolean none = gap.measures().known().map(List::isEmpty).orElse(true);
    if (!none) return;
    var shown = gap.measures() instanceof Fact.Stated ? "has no measure" : "shows no measure";
    findings.add(
        Finding.of(INFO, plan.id().value(), gap.amount().place(), "the gap")
            .says(
                "`%s` states a gap of %s and %s to close it"
                    .formatted(plan.id(), gap.amount().known().orElseThrow(), shown))
            .also(gap.measures().place(), "measures")
            .why(
                "partners and the public cannot judge a plan whose largest sum has no plan behind"
                    + " it")
            .help(
                "list the measures of `%s`, each with amount and owner, or record who is to find them"
                    .formatted(plan.id())));
  }
}
