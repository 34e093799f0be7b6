package remit.core.power;

import java.math.BigDecimal;
import remit.core.kernel.Fraction;

/// The Shapley-Shubik index of a player: the share of orders of voting in which the player is the
/// one who tips.
public sealed interface Pivots {
  record Exact(Fraction share) implements Pivots {}

  /// Not exact, and given only where that was asked for.
  ///
  /// @param within how far the exact share may be away
  record Near(BigDecimal share, BigDecimal within) implements Pivots {}

  /// Not worked out.
  ///
  /// @param because the cost of the exact share
  record NotWorkedOut(String because) implements Pivots {}
}
