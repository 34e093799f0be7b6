package remit.service.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import remit.core.charter.CharterOn;
import remit.core.kernel.BodyId;
import remit.core.law.DutyKind;
import remit.core.proposal.Proposal;

/// For meetings at which nothing on the agenda is about a proposal.
public final class NoProposals implements Matters {
  @Override
  public Optional<Proposal> proposal(long id, CharterOn charter) {
    return Optional.empty();
  }

  @Override
  public List<String> outstanding(long proposal, BodyId body, LocalDate day) {
    return List.of();
  }

  @Override
  public Taken taken(long proposal, String step) {
    return Taken.NO;
  }

  @Override
  public void happened(
      long proposal, BodyId body, DutyKind kind, LocalDate on, String words, String by) {
    throw new IllegalStateException("there are no proposals here");
  }
}
