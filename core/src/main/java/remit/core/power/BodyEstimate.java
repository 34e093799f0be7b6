package remit.core.power;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import remit.core.charter.Body;
import remit.core.charter.CharterOn;
import remit.core.kernel.Fraction;

/// Voting power on a body whose rules are too large for exact work, estimated. What blocs can do
/// alone is exact.
///
/// @param because what exact work would have cost
/// @param quorumProbability empty where the quorum is not known, or it was not worked out
public record BodyEstimate(
    Body body,
    PowerQuestion question,
    BodyGame game,
    Estimate estimate,
    List<Bloc> blocs,
    Optional<Fraction> quorumProbability,
    String because) {
  /// Members who vote as one.
  public record Bloc(
      String name,
      BlocPower.Kind kind,
      int voters,
      long votes,
      boolean canCarryAlone,
      boolean canBlockAlone) {}

  public BodyEstimate {
    blocs = List.copyOf(blocs);
  }

  static BodyEstimate of(
      CharterOn charter,
      Body body,
      PowerQuestion question,
      BodyGame game,
      Analysis.Sampled sampled) {
    var seats = charter.seats(body);
    var meeting = Meeting.of(body, seats, question.given(), question.attendance());
    var blocs = new ArrayList<Bloc>();
    for (var named : NamedBlocs.of(charter, seats, question)) {
      var members = game.members(named.seats());
      if (!members.isEmpty()) blocs.add(bloc(named, game, members));
    }
    return new BodyEstimate(
        body,
        question,
        game,
        sampled.estimate(),
        blocs,
        meeting.flatMap(Meeting::quorate),
        sampled.because());
  }

  private static Bloc bloc(NamedBlocs.Named named, BodyGame game, BitSet members) {
    return new Bloc(
        named.name(),
        named.kind(),
        members.cardinality(),
        game.votes(members),
        game.game().carries(members),
        !game.game().carries(game.others(members)));
  }
}
