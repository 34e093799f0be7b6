package remit.core.proposal.read;

import java.util.List;
import java.util.Optional;
import remit.core.diagnostic.Diagnostic;
import remit.core.proposal.Trace;

/// What came of reading a trace.
///
/// @param trace empty where something is missing without which it means nothing; events that cannot
///   be read are left out
/// @param diagnostics in the order of the text
public record ReadTrace(Optional<Trace> trace, List<Diagnostic> diagnostics) {
  public ReadTrace {
    diagnostics = List.copyOf(diagnostics);
  }
}
