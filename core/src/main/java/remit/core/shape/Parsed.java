package remit.core.shape;

import java.util.function.Function;
import remit.core.diagnostic.ReadCode;

/// What came of reading one scalar.
public sealed interface Parsed<T> {
  record Good<T>(T value) implements Parsed<T> {}

  /// @param message what is wrong, for example "`31 June` is not a date"
  /// @param help what to write instead
  record Bad<T>(ReadCode code, String message, String help) implements Parsed<T> {}

  static <T> Parsed<T> good(T value) {
    return new Good<>(value);
  }

  static <T> Parsed<T> bad(ReadCode code, String message, String help) {
    return new Bad<>(code, message, help);
  }

  default <U> Parsed<U> then(Function<? super T, Parsed<U>> next) {
    return switch (this) {
      case Good<T>(var value) -> next.apply(value);
      case Bad<T>(var code, var message, var help) -> new Bad<>(code, message, help);
    };
  }
}
