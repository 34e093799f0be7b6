package remit.core.voting;

import java.util.List;
import java.util.Optional;
import remit.core.because.Because;
import remit.core.charter.Body;
import remit.core.charter.Seat;
import remit.core.charter.VotingRule;
import remit.core.source.Fact;

/// One vote of one body: its rules and the ballots.
///
/// @param ballots one for each place on the body; a place without one is absent
public record Division(Body.Membership rules, List<Ballot> ballots) {
  public Division {
    ballots = List.copyOf(ballots);
  }

  /// Works out the result: the quorum first, then what carries, then equal votes.
  public Outcome outcome() {
    if (rules.quorum().known().isEmpty())
      return notKnown("the quorum is not known", rules.quorum());
    if (rules.carries().known().isEmpty()) {
      return notKnown("what carries a motion is not known", rules.carries());
    }
    var unclear =
        ballots.stream().filter(b -> b.isPresent() && b.seat().votes().isGap()).findFirst();
    if (unclear.isPresent()) {
      var seat = unclear.get().seat();
      return notKnown("whether `" + seat.id() + "` has a vote is not known", seat.votes());
    }
    var quorum =
        new Tally(ballots, Tally.Stage.QUORUM, Optional.empty())
            .count(rules.quorum().known().orElseThrow());
    if (!quorum.met()) {
      return new Outcome.NotQuorate(Because.that("the meeting is not quorate", quorum.because()));
    }
    var quorate = Because.that("the meeting is quorate", quorum.because());
    return decided(rules.carries().known().orElseThrow(), quorate);
  }

  private Outcome decided(VotingRule carries, Because quorate) {
    if (votes(Ballot.Cast.FOR) == 0) {
      return new Outcome.Lost(Because.that("no vote was cast in favour", quorate));
    }
    var casting =
        rules.tie() == Body.Tie.CASTING_VOTE_OF_THE_CHAIR ? presiding() : Optional.<Ballot>empty();
    var count = new Tally(ballots, Tally.Stage.CARRYING, casting).count(carries);
    if (count.met()) {
      return new Outcome.Carried(Because.that("the motion is carried", quorate, count.because()));
    }
    boolean equal = votes(Ballot.Cast.FOR) == votes(Ballot.Cast.AGAINST);
    return equal && rules.tie() == Body.Tie.DEFERRED
        ? new Outcome.Deferred(
            Because.that("the votes are equal; the matter is put off", quorate, count.because()))
        : new Outcome.Lost(Because.that("the motion is lost", quorate, count.because()));
  }

  /// The chair, or in the chair's absence the vice-chair, if entitled to vote.
  private Optional<Ballot> presiding() {
    return presiding(Seat.Role.CHAIR).or(() -> presiding(Seat.Role.VICE_CHAIR));
  }

  private Optional<Ballot> presiding(Seat.Role role) {
    return ballots.stream()
        .filter(b -> b.seat().role() == role && b.isPresent() && b.isEntitled())
        .findFirst();
  }

  private long votes(Ballot.Cast cast) {
    return ballots.stream()
        .filter(b -> b.cast() == cast && b.isEntitled())
        .mapToLong(Ballot::weight)
        .sum();
  }

  private static Outcome notKnown(String what, Fact<?> gap) {
    return new Outcome.NotKnown(Because.given(gap.place(), what));
  }
}
