package remit.core.proposal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SequencedSet;
import remit.core.kernel.ActKind;
import remit.core.kernel.AreaId;
import remit.core.kernel.ChangeClass;
import remit.core.kernel.FunctionId;
import remit.core.kernel.Money;
import remit.core.kernel.MoneyKind;

/// Something that somebody may or may not have authority to do.
///
/// @param functions the functions exercised, at least one
/// @param areas for which; empty means all that the charter covers
/// @param spending the money that it commits, where it commits any
/// @param on the day on which it is done
public record Act(
    ActKind kind,
    SequencedSet<FunctionId> functions,
    SequencedSet<AreaId> areas,
    Optional<Spending> spending,
    ChangeClass change,
    LocalDate on) {
  /// Money committed by one decision.
  ///
  /// @param scheme what all decisions for one purpose share, for limits that count by scheme
  /// @param before what was already committed for the scheme
  /// @param beforeInYear what was already committed in the financial year under the same power
  public record Spending(
      Money amount,
      Optional<MoneyKind> of,
      Optional<String> scheme,
      Money before,
      Money beforeInYear) {
    public static Spending of(Money amount) {
      return new Spending(amount, Optional.empty(), Optional.empty(), Money.ZERO, Money.ZERO);
    }
  }

  public Act {
    functions =
        java.util.Collections.unmodifiableSequencedSet(new java.util.LinkedHashSet<>(functions));
    areas = java.util.Collections.unmodifiableSequencedSet(new java.util.LinkedHashSet<>(areas));
    if (functions.isEmpty()) {
      throw new IllegalArgumentException("an act exercises at least one function");
    }
  }

  /// The same act on another day.
  public Act on(LocalDate day) {
    return new Act(kind, functions, areas, spending, change, day);
  }
}
