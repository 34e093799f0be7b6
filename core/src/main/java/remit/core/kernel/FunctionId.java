package remit.core.kernel;

/// The identifier of a power or duty, of the law pack or of the charter.
public record FunctionId(String value) implements Comparable<FunctionId>, Id {
  public FunctionId {
    Id.check(value);
  }

  @Override
  public int compareTo(FunctionId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
