package remit.service.meeting;

import java.time.Instant;
import java.util.Optional;
import remit.core.meeting.Presence;

/// How one member takes part, as last noted.
///
/// @param substitute the post of who sits in the member's place
/// @param since when that was noted
public record Attendance(Presence presence, Optional<String> substitute, Instant since) {}
