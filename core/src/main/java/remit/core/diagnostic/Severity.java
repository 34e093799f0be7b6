package remit.core.diagnostic;

/// How much a finding weighs. `ERROR` breaks a binding source or cannot work at all; `WARNING` is
/// lawful but against guidance or very likely unintended; `NOTE` is worth knowing.
public enum Severity {
  ERROR,
  WARNING,
  NOTE;

  /// `error`, `warning`, `note`: as the command line and the JSON write it.
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  public boolean atLeast(Severity other) {
    return compareTo(other) <= 0;
  }
}
