package remit.core.authority;

import remit.core.source.Span;

/// A fact that is not known and bears on an answer.
///
/// @param what the fact, as it would be asked for: `how much the delegation x→y allows`
/// @param place where the charter has the gap
public record Missing(String what, Span place) implements Comparable<Missing> {
  @Override
  public int compareTo(Missing other) {
    int byPlace = place.compareTo(other.place);
    return byPlace != 0 ? byPlace : what.compareTo(other.what);
  }
}
