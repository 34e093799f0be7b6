package remit.web.http;

/// A form came a second time, and it is not known what became of the first. Becomes a page that
/// says to look before sending again.
public final class SentAlready extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public SentAlready() {
    super("sent already", null, false, false);
  }
}
