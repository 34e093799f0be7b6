package remit.core.kernel;

/// The identifier of money held for several partners.
public record FundId(String value) implements Comparable<FundId>, Id {
  public FundId {
    Id.check(value);
  }

  @Override
  public int compareTo(FundId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
