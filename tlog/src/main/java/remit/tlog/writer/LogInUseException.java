package remit.tlog.writer;

import java.nio.file.Path;

/// Another writer has the log open.
public final class LogInUseException extends RuntimeException {
  private static final long serialVersionUID = 1;

  LogInUseException(Path lock) {
    super("another writer holds " + lock);
  }
}
