package remit.service.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import remit.core.kernel.BodyId;

/// A meeting. Where it is of several bodies, each of them decides for itself.
///
/// @param bodies in the order of their identifiers, at least one
/// @param privateBecause the ground on which the public is kept out of all of it; empty for a
///   meeting in public
/// @param statusBecause why it was adjourned or cancelled
/// @param notice when notice went out
/// @param agenda when agenda and papers went out
public record Meeting(
    MeetingId id,
    String system,
    String title,
    Instant starts,
    String place,
    Optional<String> privateBecause,
    Status status,
    Optional<String> statusBecause,
    Optional<Went> notice,
    Optional<Went> agenda,
    List<BodyId> bodies) {
  /// Where the bodies of England meet, days are counted by London's clock.
  public static final ZoneId LONDON = ZoneId.of("Europe/London");

  public Meeting {
    bodies = List.copyOf(bodies);
  }

  /// When notice, or agenda and papers, went out.
  ///
  /// @param lateBecause why it was later than the body's rule allows
  public record Went(Instant at, Optional<String> lateBecause) {}

  /// What a meeting has come to.
  public enum Status {
    SCHEDULED,
    IN_SESSION,
    ADJOURNED,
    ENDED,
    CANCELLED;

    /// The word in the database and for people.
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }

    static Status parse(String word) {
      return valueOf(word.toUpperCase(java.util.Locale.ROOT).replace(' ', '_'));
    }
  }

  public LocalDate day() {
    return starts.atZone(LONDON).toLocalDate();
  }

  public boolean isInCommon() {
    return bodies.size() > 1;
  }
}
