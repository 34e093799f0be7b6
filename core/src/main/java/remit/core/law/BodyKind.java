package remit.core.law;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import remit.core.kernel.Citation;
import remit.core.kernel.FunctionId;
import remit.core.kernel.KindName;
import remit.core.kernel.Period;

/// A kind of body and what the law lets it be.
///
/// @param groups wider words for several kinds (`joint committee`, `scrutiny`, `informal`)
/// @param capacity whether a body of this kind can hold functions at all
/// @param mayHold the classes of function that may be given to it; empty means any, where it can
///   hold functions at all
/// @param mustNotHold functions that it may never hold, with all their parts
/// @param of the words for the kinds of partner that may have one; empty means any
/// @param exists when the law had bodies of this kind
/// @param note what is unsure about it, or that it is only a proposal
public record BodyKind(
    KindName name,
    String plural,
    List<String> groups,
    Capacity capacity,
    Set<FunctionClass> mayHold,
    Set<FunctionId> mustNotHold,
    List<String> of,
    Period exists,
    List<Citation> sources,
    Optional<String> note) {
  /// What a body of some kind can do with a function.
  public enum Capacity {
    /// May hold functions, by law or by delegation.
    DECIDES,
    /// Holds nothing: it advises, and its members agree only what each may agree for itself.
    ADVISES,
    /// Reviews and scrutinises, and may hold nothing else.
    SCRUTINISES
  }

  public BodyKind {
    groups = List.copyOf(groups);
    mayHold = Set.copyOf(mayHold);
    mustNotHold = Set.copyOf(mustNotHold);
    of = List.copyOf(of);
    sources = List.copyOf(sources);
  }

  /// Whether a provision or gate that speaks of `word` speaks of this kind.
  public boolean isCalled(String word) {
    return word.equals(name.value()) || groups.contains(word) || word.equals("any");
  }
}
