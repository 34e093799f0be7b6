package remit.core.kernel;

/// The identifier of a plan document.
public record PlanId(String value) implements Comparable<PlanId>, Id {
  public PlanId {
    Id.check(value);
  }

  @Override
  public int compareTo(PlanId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
