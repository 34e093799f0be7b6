package remit.core.check.rules.democracy;

import java.util.List;
import java.util.Set;
import remit.core.charter.Plan;
import remit.core.charter.Section;
import remit.core.check.Examined;
import remit.core.check.Findings;
import remit.core.check.Rule;
import remit.core.check.Wording;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;
import remit.core.kernel.BodyId;
import remit.core.kernel.ProvisionId;

/// A joint forward plan and a board that was not asked, as far as the charter shows.
final class PlanWithoutBoardOpinion implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.note(
              "H008",
              "plan-without-board-opinion",
              "Nothing shows that a health and wellbeing board was asked about a joint forward"
                  + " plan",
              Heading.DEMOCRACY)
          .restsOn("NHSACT-14Z54-55")
          .explanation(
              """
              Each relevant health and wellbeing board is sent a draft of the joint forward plan and asked whether it takes proper account of the local strategy.
              The published plan states the board's final opinion. No board has a veto. Where the charter shows no discussion by a board, the
              step may have been taken and not recorded.
              """)
          .bad(
              """
              plans:
                forward-plan: #! H008
                  parts:
                    primary care: { discussed by: [vale-hwb] }
                    community care: { discussed by: [vale-hwb] }
              """)
          .good(
              """
              plans:
                forward-plan:
                  parts:
                    primary care: { discussed by: [vale-hwb, harbour-hwb] }
                    community care: { discussed by: [vale-hwb] }
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<Section> needs() {
    return Set.of(Section.PLANS, Section.BODIES, Section.AREAS);
  }

  private static final ProvisionId OPINION = new ProvisionId("NHSACT-14Z54-55");

  @Override
  public void check(Examined examined, Findings findings) {
    if (!examined.isInForce(OPINION)) return;
    for (var plan : examined.plans()) {
      boolean meant =
          plan.kind().value().equals("joint forward plan") && plan.published().test(p -> p).yes();
      boolean open = plan.parts().stream().anyMatch(p -> p.discussedBy().isGap());
      if (!meant || open) continue;
      var missing = Boards.ofPlan(examined, plan).stream().filter(b -> !isShown(plan, b)).toList();
      if (!missing.isEmpty()) findings.add(finding(plan, missing));
    }
  }

  private static boolean isShown(Plan plan, BodyId board) {
    return plan.approvedBy().stream().anyMatch(a -> a.body().value().equals(board))
        || plan.parts().stream()
            .flatMap(p -> p.discussedBy().known().stream())
            .flatMap(List::stream)
            .anyMatch(d -> d.value().equals(board));
  }

  private static Finding finding(Plan plan, List<BodyId> missing) {
    return Finding.of(INFO, plan.id().value(), plan.place(), "published")
        .says(
            "nothing shows that %s was asked about `%s`"
                .formatted(Wording.names(missing).replace(" and ", " or "), plan.id()))
        .why("each relevant board is sent a draft, and the plan states its opinion")
        .help("record which parts each board discussed, under `parts`");
  }
}
