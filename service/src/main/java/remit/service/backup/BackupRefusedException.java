package remit.service.backup;

import org.jspecify.annotations.Nullable;

/// A backup cannot be written or taken back. The message says what is wrong and what to try;
/// nothing was changed.
public final class BackupRefusedException extends RuntimeException {
  BackupRefusedException(String problem, String advice) {
    this(problem, advice, null);
  }

  BackupRefusedException(String problem, String advice, @Nullable Throwable cause) {
    super(problem + "\n  try: " + advice, cause);
  }

  static BackupRefusedException damaged(String what) {
    return new BackupRefusedException(
        "the backup is damaged: " + what,
        "take another copy of the file; nothing of this one was restored");
  }
}
