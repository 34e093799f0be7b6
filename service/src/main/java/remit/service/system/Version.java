package remit.service.system;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// A version of a system's charter. It never changes.
///
/// @param number counts from 1
/// @param from the first day on which it governs
/// @param until the last; empty while no later version is adopted
/// @param adoptedBy the post that entered it
public record Version(
    String system,
    int number,
    LocalDate from,
    Optional<LocalDate> until,
    Basis basis,
    String adoptedBy,
    Instant adoptedAt) {
  /// On what it takes effect.
  public sealed interface Basis {
    /// A decision on the record, by its reference.
    record Decision(String reference) implements Basis {}

    /// What was there when the system was first entered.
    record Document(String title) implements Basis {}
  }
}
