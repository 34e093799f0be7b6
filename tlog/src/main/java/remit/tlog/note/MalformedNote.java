package remit.tlog.note;

/// The text is not a note or not a checkpoint. The message continues "the checkpoint …".
public final class MalformedNote extends Exception {
  private static final long serialVersionUID = 1;

  MalformedNote(String message) {
    super(message);
  }
}
