package remit.core.law;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import remit.core.kernel.ActKind;
import remit.core.kernel.Citation;
import remit.core.kernel.FunctionId;
import remit.core.kernel.PartnerId;
import remit.core.kernel.Period;
import remit.core.source.Span;

/// A power or duty, and who holds it over time. The law pack lists those of statute; a charter may
/// add local ones in the same form.
///
/// @param partOf the wider function that this one is part of
/// @param holdings who holds it; several at once hold it each for its own area
/// @param pooling whether a section 75 arrangement may include it (SI 2000/617 regs 5 and 6)
/// @param inPerson acts on it that no chain may carry to anybody else
/// @param note what is unsure about it
public record Function(
    FunctionId id,
    String title,
    Optional<FunctionId> partOf,
    FunctionClass functionClass,
    List<Holding> holdings,
    Pooling pooling,
    Set<ActKind> inPerson,
    List<Citation> sources,
    Confidence confidence,
    Optional<String> note,
    Span place) {
  /// Whether a function may go into a pooled fund or lead arrangement between NHS and council.
  public enum Pooling {
    ALLOWED,
    EXCLUDED,
    /// The list of the regulations does not speak of it.
    NOT_LISTED
  }

  /// That partners of some kinds, or some named partners, hold the function during a period.
  ///
  /// @param kinds words for kinds of partner; empty where partners are named
  /// @param partners named partners (only in a charter's own functions)
  public record Holding(
      List<String> kinds, List<PartnerId> partners, Period period, List<Citation> sources) {
    public Holding {
      kinds = List.copyOf(kinds);
      partners = List.copyOf(partners);
      sources = List.copyOf(sources);
    }
  }

  public Function {
    holdings = List.copyOf(holdings);
    inPerson = Set.copyOf(inPerson);
    sources = List.copyOf(sources);
  }
}
