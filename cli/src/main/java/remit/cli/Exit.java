package remit.cli;

/// How a run ended, as scripts see it.
public enum Exit {
  /// Done, and nothing at or above the failing severity.
  DONE(0),
  /// Done, with findings, or blocked, or refuted.
  FINDINGS(1),
  /// Could not run: bad usage, unreadable file, unknown identifier.
  COULD_NOT_RUN(2),
  /// A fault of Remit's own.
  OUR_FAULT(70);

  private final int code;

  Exit(int code) {
    this.code = code;
  }

  public int code() {
    return code;
  }
}
