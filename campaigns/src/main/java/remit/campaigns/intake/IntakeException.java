package remit.campaigns.intake;

/// The file cannot be taken in at all: no such column, no such file, a cell beyond the limit.
public final class IntakeException extends Exception {
  private static final long serialVersionUID = 1;

  private final String help;

  /// @param help what to do about it
  public IntakeException(String message, String help) {
    super(message);
    this.help = help;
  }

  /// What to do about it.
  public String help() {
    return help;
  }
}
