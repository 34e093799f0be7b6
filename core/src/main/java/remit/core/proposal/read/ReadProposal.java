package remit.core.proposal.read;

import java.util.List;
import java.util.Optional;
import remit.core.diagnostic.Diagnostic;
import remit.core.proposal.Proposal;

/// What came of reading a proposal.
///
/// @param proposal empty where something is missing without which it means nothing
/// @param diagnostics in the order of the text
public record ReadProposal(Optional<Proposal> proposal, List<Diagnostic> diagnostics) {
  public ReadProposal {
    diagnostics = List.copyOf(diagnostics);
  }
}
