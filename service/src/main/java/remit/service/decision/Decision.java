package remit.service.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import remit.core.decision.Resolution;
import remit.core.kernel.BodyId;
import remit.core.kernel.Money;
import remit.service.meeting.ItemId;
import remit.service.meeting.VoteId;

/// A decision on the public register.
///
/// @param binds the partners for whom it was decided
/// @param needed the partners for all of whom the matter has to be decided before it takes effect
/// @param working why the body may decide it, as JSON
/// @param entry its place in the record
/// @param callInUntil the last day of the window for call-in
public record Decision(
    DecisionId id,
    String system,
    BodyId body,
    Optional<ItemId> item,
    Optional<Long> proposal,
    Optional<VoteId> vote,
    Kind kind,
    NewDecision.Words words,
    List<String> binds,
    List<String> needed,
    Optional<Money> commits,
    Optional<Deferral> deferral,
    String working,
    LocalDate decided,
    Instant published,
    long entry,
    Optional<LocalDate> callInUntil,
    Optional<String> urgentBecause) {
  public Decision {
    binds = List.copyOf(binds);
    needed = List.copyOf(needed);
  }

  public String title() {
    return words.title();
  }

  /// The resolutions with their letters.
  public List<Resolution> resolutions() {
    return Resolution.lettered(words.resolutions());
  }
}
