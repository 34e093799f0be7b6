package remit.core.kernel;

/// The name of a kind of partner, body, fund or plan, in the law pack's own plain words (`county
/// council`, `health and wellbeing board`).
public record KindName(String value) implements Comparable<KindName>, Id {
  public KindName {
    Id.check(value);
  }

  @Override
  public int compareTo(KindName other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
