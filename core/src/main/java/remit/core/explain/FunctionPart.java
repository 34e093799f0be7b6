package remit.core.explain;

import java.util.List;
import remit.core.kernel.Citation;
import remit.core.kernel.FunctionId;
import remit.core.law.FunctionClass;

/// A function of the system, and what becomes of it.
///
/// @param holders the partners that hold it, by law or by the charter
/// @param deciders who may decide on it, each with its limits
/// @param advises the names of bodies that advise on it
/// @param saidToDecide the names of bodies that are said to decide it and may not
/// @param caution what is unsure about it in law
public record FunctionPart(
    FunctionId id,
    String title,
    FunctionClass functionClass,
    List<String> holders,
    List<Decides> deciders,
    List<String> advises,
    List<String> saidToDecide,
    List<Citation> sources,
    List<String> caution) {
  /// @param name who decides
  /// @param holders for whom
  public record Decides(String name, List<String> holders, List<String> limits) {
    public Decides {
      holders = List.copyOf(holders);
      limits = List.copyOf(limits);
    }
  }

  public FunctionPart {
    holders = List.copyOf(holders);
    deciders = List.copyOf(deciders);
    advises = List.copyOf(advises);
    saidToDecide = List.copyOf(saidToDecide);
    sources = List.copyOf(sources);
    caution = List.copyOf(caution);
  }
}
