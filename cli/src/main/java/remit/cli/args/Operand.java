package remit.cli.args;

/// What stands on the command line without a name: `CHARTER`.
///
/// @param label as help writes it, in capitals
/// @param says one sentence for help, without a full stop
public record Operand<T>(String label, Reading<T> reading, Needed needed, String says) {
  /// How many there must be. Only the last operand of a command may be other than `ONE`, except
  /// that `MAYBE` may follow `MAYBE`.
  public enum Needed {
    ONE,
    MAYBE,
    SOME
  }

  public static <T> Operand<T> one(String label, Reading<T> reading, String says) {
    return new Operand<>(label, reading, Needed.ONE, says);
  }

  public static <T> Operand<T> maybe(String label, Reading<T> reading, String says) {
    return new Operand<>(label, reading, Needed.MAYBE, says);
  }

  /// One or more.
  public static <T> Operand<T> some(String label, Reading<T> reading, String says) {
    return new Operand<>(label, reading, Needed.SOME, says);
  }

  /// `CHARTER`, `[TRACE]`, `CHARTER…`.
  String shape() {
    return switch (needed) {
      case ONE -> label;
      case MAYBE -> "[" + label + "]";
      case SOME -> label + "…";
    };
  }
}
