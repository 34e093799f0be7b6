package remit.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import remit.core.charter.CharterOn;
import remit.core.kernel.BodyId;
import remit.core.proposal.Proposal;
import remit.service.decision.Matters;

/// Stands in until proposals are there.
@Component
final class NoProposals implements Matters {
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
}
