package remit.campaigns.find;

import java.io.Serializable;
import java.util.Comparator;

/// A stretch of a body, by place, as one that may be a shared passage.
///
/// @param body the hash of a body that holds it, of several the least
/// @param from its first word there
/// @param to one past its last word
/// @param holders responses in which exactly this stretch was found
record Stretch(long hash, long body, int from, int to, int holders) implements Serializable {
  static final Comparator<Stretch> COMMONEST =
      Comparator.comparingInt(Stretch::holders)
          .thenComparingInt(Stretch::length)
          .reversed()
          .thenComparingLong(Stretch::hash);

  int length() {
    return to - from;
  }

  Stretch join(Stretch other) {
    boolean first = body < other.body || (body == other.body && from <= other.from);
    Stretch place = first ? this : other;
    return new Stretch(hash, place.body, place.from, place.to, holders + other.holders);
  }
}
