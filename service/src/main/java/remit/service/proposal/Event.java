package remit.service.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/// What somebody recorded of a step. It never changes; a mistake is corrected by another event.
///
/// @param step the identifier in the route; `*` where it is about the whole proposal
/// @param on the day on which it happened
/// @param takenBy who took the step, of those in the charter; empty where nobody did
/// @param post who recorded it
/// @param relief the relief or power whose ground is stated
/// @param corrects the event that was a mistake
public record Event(
    long id,
    String step,
    Kind kind,
    int round,
    LocalDate on,
    Optional<String> takenBy,
    String post,
    String words,
    Optional<String> relief,
    OptionalLong corrects,
    Optional<Paper> paper,
    Instant at) {
  /// An event about the whole proposal.
  public static final String WHOLE = "*";

  /// What it records.
  public enum Kind {
    /// A paper or a remark; it changes nothing.
    EVIDENCE,
    DONE,
    /// One of those who must sign has.
    SIGNED,
    /// Somebody wanted to record the step as done, and it was refused.
    REFUSED,
    /// The ground of a relief or of an urgent power.
    URGENCY,
    /// An earlier event was a mistake.
    CORRECTED;

    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /// A paper that is kept, without its bytes.
  ///
  /// @param sha256 of the bytes, in hexadecimal
  public record Paper(String name, String sha256, int size) {}

  boolean is(Kind what, String of) {
    return kind == what && step.equals(of);
  }
}
