package remit.core.authority;

import java.util.function.Supplier;
import remit.core.because.Because;

/// One thing that a link of a chain must satisfy, and what is said of it either way.
///
/// @param told whether it is worth saying that it is met
record Check(Cond holds, Supplier<Because> met, Supplier<Because> broken, Told told) {
  /// When a check is mentioned.
  enum Told {
    ALWAYS,
    WHEN_BROKEN
  }

  static Check of(Cond holds, Supplier<Because> met, Supplier<Because> broken) {
    return new Check(holds, met, broken, Told.ALWAYS);
  }

  Check toldWhenBroken() {
    return new Check(holds, met, broken, Told.WHEN_BROKEN);
  }
}
