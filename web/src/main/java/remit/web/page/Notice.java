package remit.web.page;

/// A message above the page: what was done, or what must be known.
public record Notice(Kind kind, String text) {
  /// How it is headed and coloured.
  public enum Kind {
    DONE,
    IMPORTANT
  }

  public static Notice done(String text) {
    return new Notice(Kind.DONE, text);
  }

  public static Notice important(String text) {
    return new Notice(Kind.IMPORTANT, text);
  }

  public boolean isDone() {
    return kind == Kind.DONE;
  }
}
