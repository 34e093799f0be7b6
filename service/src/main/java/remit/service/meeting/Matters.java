package remit.service.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import remit.core.charter.CharterOn;
import remit.core.kernel.BodyId;
import remit.core.law.DutyKind;
import remit.core.proposal.Proposal;

/// What meetings and decisions have to know of proposals, and tell them.
public interface Matters {
  /// The proposal as it stands, read against the charter.
  Optional<Proposal> proposal(long id, CharterOn charter);

  /// The steps of its route that had to come before this body decides, and have not been taken:
  /// each in one sentence. Empty where the body may decide on the day.
  List<String> outstanding(long proposal, BodyId body, LocalDate day);

  /// Whether a step of its route has been taken.
  Taken taken(long proposal, String step);

  /// A body did something that its route waits for: gave notice, sent out papers, decided. A step
  /// of the route that this is not, or that is recorded already, stays as it is.
  ///
  /// @param words what happened, for the evidence
  /// @param by the post that recorded it
  void happened(long proposal, BodyId body, DutyKind kind, LocalDate on, String words, String by);

  /// Whether a step has been taken.
  enum Taken {
    YES,
    NO
  }
}
