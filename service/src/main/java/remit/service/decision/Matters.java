package remit.service.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import remit.core.charter.CharterOn;
import remit.core.kernel.BodyId;
import remit.core.proposal.Proposal;

/// What decisions have to know of proposals.
public interface Matters {
  /// The proposal as it stands, read against the charter.
  Optional<Proposal> proposal(long id, CharterOn charter);

  /// The steps of its route that had to come before this body decides, and have not been taken:
  /// each in one sentence. Empty where the body may decide on the day.
  List<String> outstanding(long proposal, BodyId body, LocalDate day);

  /// Whether a step of its route has been taken.
  Taken taken(long proposal, String step);

  /// Whether a step has been taken.
  enum Taken {
    YES,
    NO
  }
}
