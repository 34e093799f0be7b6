package remit.service.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import remit.core.kernel.BodyId;

/// What a clerk says of a meeting to be scheduled.
///
/// @param title 1 to 200 characters
/// @param place 1 to 300 characters
public record NewMeeting(
    String system,
    String title,
    Instant starts,
    String place,
    Optional<String> privateBecause,
    List<BodyId> bodies) {
  public NewMeeting {
    bodies = bodies.stream().distinct().sorted().toList();
  }
}
