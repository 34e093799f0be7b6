package remit.core.explain;

import java.util.List;
import remit.core.kernel.FunctionId;
import remit.core.kernel.Truth;
import remit.core.law.FunctionClass;

/// That somebody may decide on a function at large.
///
/// @param holders the names of those on whose behalf
/// @param limits what the delegations allow, in words; empty where nothing limits it
/// @param from the names of those who gave it; empty where it has it of its own right
/// @param certain unknown where it rests on facts that are not known
/// @param missing those facts
public record Power(
    FunctionId function,
    String title,
    FunctionClass functionClass,
    List<String> holders,
    List<String> limits,
    List<String> from,
    Truth certain,
    List<String> missing) {
  public Power {
    holders = List.copyOf(holders);
    limits = List.copyOf(limits);
    from = List.copyOf(from);
    missing = List.copyOf(missing);
  }

  /// Whether it is something that every organisation does for itself.
  public boolean isOwnAffair() {
    return functionClass == FunctionClass.OWN_AFFAIRS;
  }
}
