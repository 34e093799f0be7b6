package remit.core.voting;

import java.util.List;
import java.util.Optional;
import remit.core.because.Because;
import remit.core.charter.Body;
import remit.core.charter.Seat;
import remit.core.charter.VotingRule;
import remit.core.kernel.Truth;
import remit.core.source.Fact;

/// One vote of one body: its rules and the ballots.
///
/// @param ballots one for each place on the body; a place without one is absent
public record Division(Body.Membership rules, List<Ballot> ballots) {
  public Division {
    ballots = List.copyOf(ballots);
  }

  /// Whether the meeting is quorate, with its working: asked before any vote, and again with it.
  public Quorum quorum() {
    if (rules.quorum().known().isEmpty()) {
      var because = Because.given(rules.quorum().place(), "the quorum is not known");
      return new Quorum(Truth.UNKNOWN, because);
    }
    var count =
        new Tally(ballots, Tally.Stage.QUORUM, Optional.empty())
            .count(rules.quorum().known().orElseThrow());
    var says = count.met() ? "the meeting is quorate" : "the meeting is not quorate";
    return new Quorum(Truth.of(count.met()), Because.that(says, count.because()));
  }

  /// Works out the result: the quorum first, then what carries, then equal votes.
  public Outcome outcome() {
    var quorum = quorum();
    if (quorum.met().unknown()) return new Outcome.NotKnown(quorum.because());
    if (rules.carries().known().isEmpty()) {
      return notKnown("what carries a motion is not known", rules.carries());
    }
    var unclear =
        ballots.stream().filter(b -> b.isPresent() && b.seat().votes().isGap()).findFirst();
    if (unclear.isPresent()) {
      var seat = unclear.get().seat();
      return notKnown("whether `" + seat.id() + "` has a vote is not known", seat.votes());
    }
    return quorum.met().yes()
        ? decided(rules.carries().known().orElseThrow(), quorum.because())
        : new Outcome.NotQuorate(quorum.because());
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
