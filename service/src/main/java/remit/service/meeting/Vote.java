package remit.service.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import remit.core.meeting.Place;

/// A named vote, with its electorate as frozen when it opened.
///
/// @param charterVersion the version of the charter that gives the rules
/// @param day the day of the rules
/// @param result empty while votes are taken
public record Vote(
    VoteId id,
    MotionId motion,
    int charterVersion,
    LocalDate day,
    Set<Place> there,
    Set<Place> recused,
    Instant opened,
    Optional<Result> result) {
  public Vote {
    there = java.util.Collections.unmodifiableSet(new TreeSet<>(there));
    recused = java.util.Collections.unmodifiableSet(new TreeSet<>(recused));
  }

  /// How it came out.
  ///
  /// @param outcome `carried`, `lost`, `deferred`, `not quorate` or `not known`
  /// @param working the reasons as JSON
  public record Result(Instant closed, String outcome, String working) {}

  public boolean isOpen() {
    return result.isEmpty();
  }
}
