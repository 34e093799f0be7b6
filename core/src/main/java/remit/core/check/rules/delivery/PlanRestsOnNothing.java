package remit.core.check.rules.delivery;

import java.util.Locale;
import java.util.Set;
import remit.core.charter.Plan;
import remit.core.charter.Section;
import remit.core.check.Examined;
import remit.core.check.Findings;
import remit.core.check.Rule;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;

/// A plan that rests on no assessment of need.
final class PlanRestsOnNothing implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.warning(
              "M014",
              "plan-rests-on-nothing",
              "A system plan names no assessment or strategy that it rests on",
              Heading.DELIVERY)
          .restsOn("LGPIHA2007-116B", "LGPIHA2007-116", "GUID-STP-2016")
          .explanation(
              """
              NHS bodies and councils must have regard to the joint strategic needs assessment and to the joint local health and
              wellbeing strategy of each area. A plan that names neither gives no sign that this was done.
              """)
          .bad(
              """
              plans:
                forward-plan:
                  rests on: [national planning guidance] #! M014
              """)
          .good(
              """
              plans:
                forward-plan:
                  rests on: [JSNA, joint local health and wellbeing strategy]
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<Section> needs() {
    return Set.of(Section.PLANS);
  }

  private static final Set<String> KINDS =
      Set.of("five-year system plan", "joint forward plan", "integrated care strategy");

  @Override
  public void check(Examined examined, Findings findings) {
    for (var plan : examined.charter().business().plans()) {
      if (!KINDS.contains(plan.kind().value())) continue;
      plan.restsOn()
          .known()
          .filter(bases -> bases.stream().noneMatch(PlanRestsOnNothing::isNeedOrStrategy))
          .ifPresent(_ -> findings.add(finding(plan)));
    }
  }

  private static boolean isNeedOrStrategy(String basis) {
    var word = basis.toLowerCase(Locale.ROOT);
    return word.contains("jsna")
        || word.contains("needs assessment")
        || word.contains("health and wellbeing strategy")
        || word.contains("integrated care strategy");
  }

  private static Finding finding(Plan plan) {
    return Finding.of(INFO, plan.id().value(), plan.restsOn().place(), "what it rests on")
        .says(
            "`%s` names no needs assessment and no health and wellbeing strategy among what it rests on"
                .formatted(plan.id()))
        .why(
            "commissioners and councils must have regard to the assessment and the strategy of each"
                + " area")
        .help(
            "name in `rests on:` the assessments and strategies that `%s` was built on, or record why not"
                .formatted(plan.id()));
  }
}
