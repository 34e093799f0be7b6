package remit.core.power;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import remit.core.charter.Body;
import remit.core.charter.CharterOn;
import remit.core.charter.Seat;
import remit.core.kernel.Fraction;
import remit.core.kernel.SeatId;

/// The voting power on a body under its real rules: of its seats, of its partners and sectors, of
/// any bloc, with given members absent or out of the matter.
///
/// @param quorumProbability empty where the quorum is not known, or it was not worked out
/// @param carryProbability of a motion on which all who come vote by the toss of a coin
/// @param gap the quorum, where it is not known
public record BodyPower(
    Body body,
    PowerQuestion question,
    BodyGame game,
    Analysis.Worked worked,
    List<BlocPower> blocs,
    Optional<Fraction> quorumProbability,
    Optional<Fraction> carryProbability,
    Optional<BodyGame.NotKnown> gap) {
  /// What there is to say of a body.
  public sealed interface Answer {}

  public record Found(BodyPower power) implements Answer {}

  public record Gap(BodyGame.NotKnown gap) implements Answer {}

  /// Not exact, since that was asked for and exact work would have been too much.
  public record Estimated(BodyEstimate estimate) implements Answer {}

  public record TooLarge(String because) implements Answer {}

  public BodyPower {
    blocs = List.copyOf(blocs);
  }

  public static Answer of(CharterOn charter, Body body, PowerQuestion question) {
    var seats = charter.seats(body);
    return switch (BodyGame.of(body, seats, question.given())) {
      case BodyGame.NotKnown gap -> new Gap(gap);
      case BodyGame.Playable(var game) ->
          switch (Analysis.of(game.game(), question.effort())) {
            case Analysis.TooLarge(var because) -> new TooLarge(because);
            case Analysis.Sampled sampled ->
                new Estimated(BodyEstimate.of(charter, body, question, game, sampled));
            case Analysis.Worked worked ->
                new Found(new Making(charter, body, seats, question, game, worked).power());
          };
    };
  }

  public Analysis analysis() {
    return worked.analysis();
  }

  /// The power of one holder of a seat; empty where nobody of it is there and votes.
  public Optional<Power> of(SeatId seat) {
    for (int p = 0; p < game.places().size(); p++) {
      if (game.places().get(p).seat().id().equals(seat)) {
        return Optional.of(analysis().players().get(p));
      }
    }
    return Optional.empty();
  }

  /// Puts an answer together.
  private record Making(
      CharterOn charter,
      Body body,
      List<Seat> seats,
      PowerQuestion question,
      BodyGame game,
      Analysis.Worked worked) {
    BodyPower power() {
      var meeting = Meeting.of(body, seats, question.given(), question.attendance());
      var gap =
          meeting.isPresent()
              ? Optional.<BodyGame.NotKnown>empty()
              : Optional.of(
                  new BodyGame.NotKnown(
                      "the quorum of `" + body.id() + "` is not known",
                      body.membership().quorum().place()));
      return new BodyPower(
          body,
          question,
          game,
          worked,
          blocs(meeting),
          meeting.flatMap(Meeting::quorate),
          meeting.flatMap(Meeting::carried),
          gap);
    }

    private List<BlocPower> blocs(Optional<Meeting> meeting) {
      return NamedBlocs.of(charter, seats, question).stream()
          .flatMap(named -> bloc(named.name(), named.kind(), named.seats(), meeting).stream())
          .toList();
    }

    private Optional<BlocPower> bloc(
        String name, BlocPower.Kind kind, Set<SeatId> of, Optional<Meeting> meeting) {
      var members = game.members(of);
      if (members.isEmpty()) return Optional.empty();
      var can = worked.bloc(members);
      return Optional.of(
          new BlocPower(
              name,
              kind,
              List.copyOf(of),
              members.cardinality(),
              game.votes(members),
              can.canCarryAlone(),
              can.canBlockAlone(),
              can.needsAtLeast(),
              game.game().carries(game.others(members)),
              members.stream()
                  .mapToObj(p -> worked.analysis().players().get(p).banzhafShare())
                  .reduce(Fraction.ZERO, Fraction::plus),
              carried(of, members, meeting)));
    }

    private Optional<Fraction> carried(Set<SeatId> of, BitSet members, Optional<Meeting> meeting) {
      if (meeting.isPresent() && !question.attendance().isEmpty()) {
        return meeting.get().carriedWith(of);
      }
      int others = game.places().size() - members.cardinality();
      return Optional.of(new Fraction(carriedWith(members), BigInteger.ONE.shiftLeft(others)));
    }

    /// Of the sets with one player there are half as many as of all sets, and of those without it
    /// as many fewer carry as it tips.
    private BigInteger carriedWith(BitSet members) {
      if (members.cardinality() > 1) return worked.coalitions().carriedWith(members);
      var swings = worked.analysis().players().get(members.nextSetBit(0)).swings();
      return worked.analysis().winning().add(swings).shiftRight(1);
    }
  }
}
