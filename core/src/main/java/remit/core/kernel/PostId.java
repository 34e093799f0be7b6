package remit.core.kernel;

/// The identifier of a named office.
public record PostId(String value) implements Comparable<PostId>, Id {
  public PostId {
    Id.check(value);
  }

  @Override
  public int compareTo(PostId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
