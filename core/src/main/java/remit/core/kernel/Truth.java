package remit.core.kernel;

/// Kleene's three values. A gap in a charter makes an answer `UNKNOWN`; it never makes it `NO`.
public enum Truth {
  NO,
  UNKNOWN,
  YES;

  public static Truth of(boolean known) {
    return known ? YES : NO;
  }

  /// The lesser of the two: `NO` settles it, else `UNKNOWN` spreads.
  public Truth and(Truth other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /// The greater of the two: `YES` settles it, else `UNKNOWN` spreads.
  public Truth or(Truth other) {
    return compareTo(other) >= 0 ? this : other;
  }

  public Truth not() {
    return switch (this) {
      case NO -> YES;
      case UNKNOWN -> UNKNOWN;
      case YES -> NO;
    };
  }

  public boolean yes() {
    return this == YES;
  }

  public boolean no() {
    return this == NO;
  }

  public boolean unknown() {
    return this == UNKNOWN;
  }
}
