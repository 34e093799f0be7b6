package remit.core.kernel;

/// The identifier of an area of the charter.
public record AreaId(String value) implements Comparable<AreaId>, Id {
  public AreaId {
    Id.check(value);
  }

  @Override
  public int compareTo(AreaId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
