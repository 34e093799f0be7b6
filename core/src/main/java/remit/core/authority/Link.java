package remit.core.authority;

import java.util.List;
import remit.core.because.Because;
import remit.core.charter.Delegation;
import remit.core.kernel.Actor;
import remit.core.law.Gate;

/// One good delegation of a chain.
///
/// @param delegation the entry of the charter
/// @param from who gave: the body or post meant, also where the charter names a partner
/// @param to who received, likewise
/// @param gate the opening of the law that it passed through
/// @param because the instrument, its place, the gate, the limits and how the act fits them
public record Link(Delegation delegation, Actor from, Actor to, Gate gate, Because because) {
  /// Its limits in words: `up to £5m of revenue for each decision`.
  public List<String> limits() {
    return delegation.scope().limits().stream().map(Limits::words).toList();
  }
}
