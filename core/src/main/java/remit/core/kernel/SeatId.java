package remit.core.kernel;

/// The identifier of a place on a body, unique within that body.
public record SeatId(String value) implements Comparable<SeatId>, Id {
  public SeatId {
    Id.check(value);
  }

  @Override
  public int compareTo(SeatId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
