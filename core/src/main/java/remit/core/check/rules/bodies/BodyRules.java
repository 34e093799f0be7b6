package remit.core.check.rules.bodies;

import java.util.List;
import remit.core.check.Rule;

/// The rules on bodies, seats, quorums and majorities, in order of their ids.
public final class BodyRules {
  public static final List<Rule> ALL =
      List.of(
          new SeatOfEndedPartner(),
          new RulesNotStated(),
          new CastingVoteOfNobody(),
          new PartyWithoutSeat(),
          new ShadowBodyDecides(),
          new KindNotInLaw(),
          new ProposedKind(),
          new RequiredSeatMissing(),
          new QuorumNeverMet(),
          new QuorumBelowLaw(),
          new MotionNeverCarried(),
          new VetoOfNobody());

  private BodyRules() {}
}
