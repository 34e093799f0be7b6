package remit.core.check.rules.delivery;

import java.util.List;
import remit.core.check.Rule;

/// The rules on delivery and money, in order of their ids.
public final class DeliveryRules {
  public static final List<Rule> ALL =
      List.of(
          new GapWithoutMeasures(),
          new GapNotClosed(),
          new MeasureWithoutOwner(),
          new FundWithoutHost(),
          new AgreementLacksTerms(),
          new AgreementRunOut(),
          new PartnersNotConsulted(),
          new FundedFunctionExcluded(),
          new RiskReachesCouncilMoney(),
          new ContributionNotCleared(),
          new PayerWithoutVote(),
          new OverspendLeftOpen(),
          new PlansOverlap(),
          new PlanRestsOnNothing());

  private DeliveryRules() {}
}
