package remit.web.http;

/// What was asked for is not there: a system, a meeting, a paper of that name. Becomes “page not
/// found”. Also for what may not be known to exist.
public final class Missing extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// @param what for the log only; nobody is shown it
  public Missing(String what) {
    super(what, null, false, false);
  }
}
