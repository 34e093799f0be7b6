package remit.core.kernel;

/// The identifier of an organisation of the charter.
public record PartnerId(String value) implements Comparable<PartnerId>, Id {
  public PartnerId {
    Id.check(value);
  }

  @Override
  public int compareTo(PartnerId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
