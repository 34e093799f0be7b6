package remit.service.people;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A post that an account holds.
///
/// @param seat the charter's name of the seat, for a member or chair who fills one
/// @param from the first day on which it is held
/// @param until the last day, where one is set
public record Holding(
    long id,
    UUID account,
    Role role,
    Place place,
    Optional<String> seat,
    LocalDate from,
    Optional<LocalDate> until) {
  public boolean isHeldOn(LocalDate day) {
    return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
  }
}
