package remit.core.voting;

import remit.core.charter.Seat;

/// What became of one place on a body in one division. Where a seat stands for several alike, each
/// of them has its own ballot.
///
/// @param place which of several alike, counted from 1
public record Ballot(Seat seat, int place, Cast cast) {
  /// How the holder took part.
  public enum Cast {
    FOR,
    AGAINST,
    /// There, and neither for nor against.
    ABSTAINED,
    /// Not there.
    ABSENT,
    /// There or not, and out of this matter for an interest: neither counted for the quorum nor
    /// entitled to vote.
    RECUSED
  }

  public Ballot {
    if (place < 1) throw new IllegalArgumentException("places count from 1");
  }

  boolean isPresent() {
    return switch (cast) {
      case FOR, AGAINST, ABSTAINED -> true;
      case ABSENT, RECUSED -> false;
    };
  }

  boolean isEntitled() {
    return cast != Cast.RECUSED && seat.votes().known().orElse(0L) > 0;
  }

  /// The voting weight; 0 for a seat without a vote or one whose vote is not known.
  long weight() {
    return seat.votes().known().orElse(0L);
  }
}
