package remit.core.kernel;

/// The identifier of a provision of a law pack or of a partner's own rules.
public record ProvisionId(String value) implements Comparable<ProvisionId>, Id {
  public ProvisionId {
    Id.check(value);
  }

  @Override
  public int compareTo(ProvisionId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
