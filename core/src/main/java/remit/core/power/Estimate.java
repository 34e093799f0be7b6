package remit.core.power;

import java.math.BigDecimal;
import java.util.List;
import remit.core.kernel.Fraction;

/// What drawing at random tells of a game that is too large for exact work. The same game always
/// gives the same estimate.
///
/// @param samples how many sets of yes-votes, and how many orders of voting, were drawn
/// @param within no share given is further from the exact one, but for the chance `unsure`: the
///   inequality of W. Hoeffding (1963), taken for all shares together
/// @param unsure the chance that some share is further away
/// @param carried how many of the sets drawn carry
public record Estimate(
    long samples, BigDecimal within, BigDecimal unsure, long carried, List<Player> players) {
  /// One player's counts.
  ///
  /// @param swings in how many of the sets drawn the player's vote decides
  /// @param pivots in how many of the orders drawn the player is the one who tips
  /// @param veto nothing is carried without the player; exact
  public record Player(long swings, long pivots, boolean veto) {}

  public Estimate {
    players = List.copyOf(players);
  }

  public Fraction share(long count) {
    return Fraction.of(count, samples);
  }
}
