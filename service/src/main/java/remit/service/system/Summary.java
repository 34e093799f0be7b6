package remit.service.system;

import java.time.LocalDate;

/// A system in a list.
///
/// @param reality whether it exists or was invented for teaching
/// @param latest the number of its last adopted version, which may not be in force yet
/// @param from the first day of that version
public record Summary(
    String slug,
    String name,
    remit.core.charter.Charter.Reality reality,
    int latest,
    LocalDate from) {
  public boolean isInvented() {
    return reality == remit.core.charter.Charter.Reality.INVENTED;
  }
}
