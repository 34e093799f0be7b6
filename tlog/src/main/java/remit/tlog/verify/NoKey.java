package remit.tlog.verify;

/// Neither was a key given, nor is one pinned, nor does one lie in the record.
public final class NoKey extends Exception {
  private static final long serialVersionUID = 1;

  NoKey() {
    super("there is no key to check the signature with");
  }
}
