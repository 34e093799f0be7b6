package remit.tlog.writer;

/// What is stored is not what was written, or belongs to another history. Nothing was signed; a
/// person has to look.
public final class DamagedRecordException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public DamagedRecordException(String message) {
    super(message);
  }
}
