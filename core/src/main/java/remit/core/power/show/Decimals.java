package remit.core.power.show;

import java.math.BigDecimal;
import java.math.RoundingMode;
import remit.core.kernel.Fraction;

/// Exact shares as people read them.
final class Decimals {
  /// Places of the decimals in JSON.
  static final int PLACES = 12;

  private Decimals() {}

  static BigDecimal of(Fraction share, int places) {
    return new BigDecimal(share.num())
        .divide(new BigDecimal(share.den()), places, RoundingMode.HALF_UP);
  }

  /// `12.50 %`, rounded half up; said to be so small where it would round to nothing.
  static String percent(Fraction share) {
    var hundredfold = share.times(Fraction.of(100, 1));
    var rounded = of(hundredfold, 2);
    boolean vanishes = rounded.signum() == 0 && share.num().signum() > 0;
    return vanishes ? "<0.01 %" : rounded.toPlainString() + " %";
  }
}
