package remit.service.decision;

/// A decision, by its number in the register.
public record DecisionId(long value) {
  @Override
  public String toString() {
    return Long.toString(value);
  }
}
