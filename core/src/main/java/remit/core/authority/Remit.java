package remit.core.authority;

import java.util.List;
import remit.core.kernel.Actor;
import remit.core.kernel.FunctionId;
import remit.core.kernel.PartnerId;
import remit.core.kernel.Truth;

/// That somebody may decide on a function of a holder at large: for some act, area and amount. Its
/// limits are those of the links of its chain.
///
/// @param function the widest function that it has by this chain; its parts are not listed again
/// @param certain unknown where the chain rests on facts that are not known
/// @param missing those facts
public record Remit(
    Actor actor,
    PartnerId holder,
    FunctionId function,
    Chain chain,
    Truth certain,
    List<Missing> missing) {
  public Remit {
    missing = List.copyOf(missing);
  }
}
