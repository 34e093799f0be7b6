package remit.core.source;

/// A value and the place where it is written.
public record Located<T>(T value, Span place) {
  /// A value built by a program, that stands in no file.
  public static <T> Located<T> nowhere(T value) {
    return new Located<>(value, Span.NOWHERE);
  }

  @Override
  public String toString() {
    return String.valueOf(value);
  }
}
