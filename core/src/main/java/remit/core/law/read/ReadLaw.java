package remit.core.law.read;

import java.util.List;
import java.util.Optional;
import remit.core.diagnostic.Diagnostic;
import remit.core.law.LawPack;

/// What came of reading a law pack.
///
/// @param pack what could be read; empty where no file says which law it is
/// @param diagnostics in the order of the files
public record ReadLaw(Optional<LawPack> pack, List<Diagnostic> diagnostics) {
  public ReadLaw {
    diagnostics = List.copyOf(diagnostics);
  }
}
