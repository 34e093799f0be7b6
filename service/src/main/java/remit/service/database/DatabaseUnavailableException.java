package remit.service.database;

import org.jspecify.annotations.Nullable;

/// The database cannot be used. The message says what is wrong, why, and what to try, for the
/// person who runs the service; a program prints it as it is.
public final class DatabaseUnavailableException extends RuntimeException {
  /// @param problem what is wrong, lower case first, without a full stop
  /// @param advice what to try
  public DatabaseUnavailableException(String problem, String advice) {
    this(problem, advice, null);
  }

  /// @param problem what is wrong, lower case first, without a full stop
  /// @param advice what to try
  /// @param cause what the world said
  public DatabaseUnavailableException(String problem, String advice, @Nullable Throwable cause) {
    super(problem + "\n  try: " + advice, cause);
  }
}
