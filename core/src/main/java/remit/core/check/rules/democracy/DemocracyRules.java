package remit.core.check.rules.democracy;

import java.util.List;
import remit.core.check.Rule;

/// The rules on democratic processes, in order of their ids.
public final class DemocracyRules {
  public static final List<Rule> ALL =
      List.of(
          new BoardMemberMissing(),
          new WrongMember(),
          new VoteWithoutRight(),
          new MemberWithoutVote(),
          new CouncilWithoutBoardOrScrutiny(),
          new NoJointScrutiny(),
          new PartsNotDiscussed(),
          new PlanWithoutBoardOpinion(),
          new BetterCareFundElsewhere());

  private DemocracyRules() {}
}
