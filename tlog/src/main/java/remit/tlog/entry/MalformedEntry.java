package remit.tlog.entry;

/// The bytes are not an entry. The message continues "entry 12 …".
public final class MalformedEntry extends Exception {
  private static final long serialVersionUID = 1;

  MalformedEntry(String message) {
    super(message);
  }
}
