package remit.tlog.entry;

import java.time.LocalDate;
import java.util.Optional;

/// When what the entry says holds: from a day up to, not including, another.
///
/// @param to empty where no end is known
public record Holds(LocalDate from, Optional<LocalDate> to) {
  public Holds {
    if (to.isPresent() && !to.get().isAfter(from)) {
      throw new IllegalArgumentException("%s is not after %s".formatted(to.get(), from));
    }
  }

  public static Holds from(LocalDate day) {
    return new Holds(day, Optional.empty());
  }
}
