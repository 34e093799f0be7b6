package remit.core.kernel;

/// What every identifier has: its text, as written in the charter or the law pack.
public interface Id {
  /// No identifier is longer than this many characters.
  int LONGEST = 120;

  String value();

  static void check(String value) {
    if (value.isBlank() || value.length() > LONGEST) {
      throw new IllegalArgumentException("an identifier has 1 to " + LONGEST + " characters");
    }
  }
}
