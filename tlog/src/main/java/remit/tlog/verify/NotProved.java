package remit.tlog.verify;

/// The record does not prove what was asked for.
public final class NotProved extends Exception {
  private static final long serialVersionUID = 1;

  NotProved(String message) {
    super(message);
  }
}
