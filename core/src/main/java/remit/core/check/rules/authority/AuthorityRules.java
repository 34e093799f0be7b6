package remit.core.check.rules.authority;

import java.util.List;
import remit.core.check.Rule;

/// The rules on authority and delegation, in order of their ids.
public final class AuthorityRules {
  public static final List<Rule> ALL =
      List.of(
          new DecidesWithoutPower(),
          new BoardOrScrutinyAsDecider(),
          new NoGate(),
          new ReceiverCannotHold(),
          new NothingToGive(),
          new ReservedAndGiven(),
          new InPersonGiven(),
          new DelegationToGone(),
          new ProvisionNotInForce(),
          new ApprovedAfterItBegan(),
          new NoWrittenTerms(),
          new FunctionOfThePast(),
          new TwoExclusiveHolders(),
          new UrgentPowerUnratified(),
          new SaysTwoThings(),
          new LimitWiderThanReceived(),
          new HollowBody(),
          new NobodyActsForIt());

  private AuthorityRules() {}
}
