package remit.service.system;

import java.time.Instant;
import java.util.Optional;

/// A text that may become the next version of a charter.
///
/// @param basedOn the number of the version that it was begun from
/// @param revision counts the times it was saved, from 1; whoever saves names the one they started
///   from
/// @param adoptedAs the number of the version that it became
public record Draft(
    long id,
    String system,
    String title,
    int basedOn,
    int revision,
    Status status,
    String begunBy,
    String savedBy,
    Instant savedAt,
    Optional<Integer> adoptedAs) {
  /// What became of it.
  public enum Status {
    OPEN,
    ADOPTED,
    DROPPED;

    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  public boolean isOpen() {
    return status == Status.OPEN;
  }
}
