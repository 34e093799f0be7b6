package remit.core.kernel;

/// The identifier of something that meets.
public record BodyId(String value) implements Comparable<BodyId>, Id {
  public BodyId {
    Id.check(value);
  }

  @Override
  public int compareTo(BodyId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
