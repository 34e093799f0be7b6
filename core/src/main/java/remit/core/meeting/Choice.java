package remit.core.meeting;

import remit.core.voting.Ballot;

/// What a member votes.
public enum Choice {
  FOR(Ballot.Cast.FOR),
  AGAINST(Ballot.Cast.AGAINST),
  ABSTAIN(Ballot.Cast.ABSTAINED);

  private final Ballot.Cast cast;

  Choice(Ballot.Cast cast) {
    this.cast = cast;
  }

  Ballot.Cast cast() {
    return cast;
  }
}
