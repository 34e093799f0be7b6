package remit.core.power;

import java.util.List;
import java.util.Optional;
import remit.core.kernel.Fraction;
import remit.core.kernel.SeatId;

/// What members of a body who vote as one can do.
///
/// @param voters how many of those who are there and vote are theirs
/// @param votes their votes together
/// @param needsAtLeast the fewest others whose yes they need; -1 where even everybody does not
///   carry
/// @param isOutvoted whether all the others together carry against them
/// @param banzhafShare the shares of their members together
/// @param carryProbability the chance that a motion is carried when they are all for it and every
///   other who comes votes by the toss of a coin; empty where it was not worked out
public record BlocPower(
    String name,
    Kind kind,
    List<SeatId> seats,
    int voters,
    long votes,
    boolean canCarryAlone,
    boolean canBlockAlone,
    int needsAtLeast,
    boolean isOutvoted,
    Fraction banzhafShare,
    Optional<Fraction> carryProbability) {
  /// Why they are looked at as one.
  public enum Kind {
    PARTNER,
    SECTOR,
    NAMED
  }

  public BlocPower {
    seats = List.copyOf(seats);
  }
}
