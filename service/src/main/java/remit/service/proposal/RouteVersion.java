package remit.service.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A route as it was computed. It never changes.
///
/// @param textVersion the text of the proposal that it is for
/// @param charterVersion the version of the system's charter
/// @param outcome `possible`, `late` or `blocked`
/// @param json the same text as `remit route --format json` prints
/// @param changes why it was computed and what became different, in sentences
public record RouteVersion(
    int number,
    int textVersion,
    int charterVersion,
    LocalDate asOf,
    String outcome,
    Optional<LocalDate> decided,
    String json,
    List<String> changes,
    Instant at) {
  public RouteVersion {
    changes = List.copyOf(changes);
  }
}
