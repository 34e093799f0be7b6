package remit.core.route;

import java.time.LocalDate;
import java.util.Optional;

/// A day, and the fact that is missing where it is only the earliest that it could be.
record Bound(LocalDate day, Optional<String> missing) {
  static Bound on(LocalDate day) {
    return new Bound(day, Optional.empty());
  }

  static Bound lacking(LocalDate day, String missing) {
    return new Bound(day, Optional.of(missing));
  }
}
