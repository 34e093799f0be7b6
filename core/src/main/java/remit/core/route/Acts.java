package remit.core.route;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.stream.Collectors;
import remit.core.kernel.ChangeClass;
import remit.core.kernel.Money;
import remit.core.proposal.Act;
import remit.core.proposal.Proposal;
import remit.core.source.Located;

/// The act that a proposal asks for.
final class Acts {
  private Acts() {}

  /// Where the proposal does not say how much it changes services, the act is taken to change them
  /// substantially: that is what delegations except, so that nobody is said to have a power that it
  /// may not have.
  static Act of(Proposal proposal, LocalDate on) {
    var matter = proposal.matter();
    return new Act(
        matter.act(),
        matter.functions().stream()
            .map(Located::value)
            .collect(Collectors.toCollection(LinkedHashSet::new)),
        matter.areas().stream()
            .map(Located::value)
            .collect(Collectors.toCollection(LinkedHashSet::new)),
        spending(matter),
        matter.change().known().orElse(ChangeClass.SUBSTANTIAL),
        on);
  }

  private static Optional<Act.Spending> spending(Proposal.Matter matter) {
    return matter
        .amount()
        .map(a -> new Act.Spending(a, matter.of(), matter.scheme(), Money.ZERO, Money.ZERO));
  }
}
