package remit.core.power;

import java.math.BigInteger;
import java.util.List;
import remit.core.kernel.Fraction;

/// What can be told of a game: exactly, but for [Pivots] that say otherwise.
///
/// @param winning how many of all sets of players carry
/// @param players the power of each player, in the order of the game
public record Analysis(
    BigInteger winning, List<Power> players, Minimal minimalWinning, Minimal minimalBlocking) {
  /// Whether something that is not exact may be given.
  public enum Effort {
    EXACT,
    APPROXIMATE
  }

  public Analysis {
    players = List.copyOf(players);
  }

  /// What an engine answers.
  public sealed interface Answer {}

  /// @param coalitions for further questions
  public record Worked(Analysis analysis, Game game, Coalitions coalitions) implements Answer {
    public Coalitions.Bloc bloc(java.util.BitSet members) {
      return coalitions.bloc(game, members);
    }
  }

  /// The rule is too large for exact work, and an estimate was asked for.
  ///
  /// @param because what exact work would have cost
  public record Sampled(Estimate estimate, String because) implements Answer {}

  /// The rule is too large for exact work.
  ///
  /// @param because the estimated cost, and what was the limit
  public record TooLarge(String because) implements Answer {}

  public static Answer of(Game game) {
    return of(game, Effort.EXACT);
  }

  /// Chooses the engine whose cost is the smaller, as estimated before it starts.
  public static Answer of(Game game, Effort effort) {
    return new Engines(game, effort).answer();
  }

  /// The share of all sets of players that carry: the chance of a motion when everybody votes by
  /// the toss of a coin.
  public Fraction chanceByCoin() {
    return new Fraction(winning, BigInteger.ONE.shiftLeft(players.size()));
  }
}
