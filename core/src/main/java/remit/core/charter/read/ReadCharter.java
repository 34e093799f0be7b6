package remit.core.charter.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import remit.core.charter.Charter;
import remit.core.charter.Section;
import remit.core.diagnostic.Diagnostic;

/// What came of reading a charter.
///
/// @param charter what could be bound; empty where it has no heading that can be read
/// @param diagnostics in the order of the text
/// @param broken sections that lost entries, values or references
public record ReadCharter(
    Optional<Charter> charter, List<Diagnostic> diagnostics, Set<Section> broken) {
  public ReadCharter {
    diagnostics = List.copyOf(diagnostics);
    broken = Set.copyOf(broken);
  }
}
