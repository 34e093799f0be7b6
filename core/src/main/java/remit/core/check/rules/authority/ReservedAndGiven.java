package remit.core.check.rules.authority;

import java.util.Set;
import java.util.stream.Collectors;
import remit.core.charter.Delegation;
import remit.core.charter.Reservation;
import remit.core.charter.Section;
import remit.core.check.Examined;
import remit.core.check.Findings;
import remit.core.check.Rule;
import remit.core.check.Wording;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;
import remit.core.kernel.FunctionId;
import remit.core.source.Located;

/// A reserved matter that is delegated.
final class ReservedAndGiven implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.error(
              "A006",
              "reserved-and-given",
              "What is reserved to one body is given to another",
              Heading.DECISIONS)
          .saysAlso(RuleInfo.STRUCTURAL)
          .explanation(
              """
              A scheme that reserves a matter to one body and gives it to another says two things.
              The reservation wins: no delegation carries a reserved matter further. Whoever acts under the delegation acts without power.
              """)
          .bad(
              """
              reserved:
                - { what: arrange-community-services, to: icb-board } #! A006
              """)
          .good(
              """
              reserved:
                - { what: arrange-community-services, acts: [approve], to: icb-board }
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<Section> needs() {
    return Set.of(Section.DELEGATIONS, Section.RESERVED, Section.FUNCTIONS);
  }

  @Override
  public void check(Examined examined, Findings findings) {
    var reserved = examined.charter().powers().reserved();
    for (var delegation : examined.on().delegations()) {
      for (var reservation : reserved) {
        reservation.what().stream()
            .filter(f -> carries(examined, delegation, reservation, f.value()))
            .findFirst()
            .ifPresent(f -> findings.add(finding(delegation, reservation, f)));
      }
    }
  }

  private static boolean carries(
      Examined examined, Delegation delegation, Reservation reservation, FunctionId reserved) {
    var scope = delegation.scope();
    boolean gives =
        scope.what().stream()
            .anyMatch(f -> examined.on().functions().isWithin(f.value(), reserved));
    boolean allActs =
        reservation.acts().isEmpty()
            || (!scope.acts().isEmpty() && reservation.acts().containsAll(scope.acts()));
    var keepers =
        reservation.to().stream()
            .flatMap(a -> Ends.partners(examined, a.value()).stream())
            .collect(Collectors.toSet());
    boolean theirs =
        Ends.partners(examined, delegation.from().value()).stream().anyMatch(keepers::contains);
    return gives
        && allActs
        && theirs
        && reservation.to().stream().noneMatch(a -> a.value().equals(delegation.to().value()));
  }

  private static Finding finding(
      Delegation delegation, Reservation reservation, Located<FunctionId> function) {
    return Finding.of(INFO, function.value().value(), function.place(), "reserved here")
        .says(
            "`%s` is reserved to %s and given to `%s`"
                .formatted(function, Wording.names(reservation.to()), delegation.to()))
        .also(delegation.to().place(), "given here")
        .why("no delegation carries a reserved matter below the body that keeps it")
        .help(
            "take the delegation to `%s` out, or reserve only some acts on `%s`"
                .formatted(delegation.to(), function));
  }
}
