package remit.core.law;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import remit.core.kernel.Citation;
import remit.core.kernel.KindName;
import remit.core.kernel.Period;
import remit.core.kernel.Truth;

/// A kind of organisation with legal personality (`county council`, `integrated care board`).
///
/// @param plural how several are called
/// @param groups wider words that provisions and gates use for several kinds at once (`council`,
///   `upper tier council`, `NHS body`)
/// @param exists when the law had organisations of this kind
/// @param organs for a class of function, the kinds of body that act for the organisation unless it
///   is arranged otherwise, the first that the charter has being the one
/// @param listedForInformation whether the Freedom of Information Act 2000 lists the kind
/// @param note what is unsure about it, or that it is only a proposal
public record PartnerKind(
    KindName name,
    String plural,
    Sector sector,
    List<String> groups,
    Period exists,
    Map<FunctionClass, List<KindName>> organs,
    Truth listedForInformation,
    List<Citation> sources,
    Optional<String> note) {
  public PartnerKind {
    groups = List.copyOf(groups);
    organs = Map.copyOf(organs);
    sources = List.copyOf(sources);
  }

  /// Whether a provision or gate that speaks of `word` speaks of this kind: its own name, one of
  /// its groups, or `any`.
  public boolean isCalled(String word) {
    return word.equals(name.value()) || groups.contains(word) || word.equals("any");
  }

  public List<KindName> organsFor(FunctionClass functionClass) {
    return organs.getOrDefault(functionClass, List.of());
  }
}
