package remit.core.check.rules.roles;

import java.util.List;
import remit.core.check.Rule;

/// The rules on the roles of the partners, in order of their ids.
public final class RoleRules {
  public static final List<Rule> ALL =
      List.of(
          new QuorumWithoutCouncils(),
          new BoundWithoutVote(),
          new NoVetoForTheBound(),
          new PartyCanBeBypassed(),
          new ConsulteeShownAsOwner(),
          new EndorsementNotShown(),
          new CouncilLeftOut(),
          new CouncilAreaCut(),
          new BoardsOverlap());

  private RoleRules() {}
}
