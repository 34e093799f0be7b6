package remit.core.check.rules.authority;

import java.util.Set;
import remit.core.charter.Delegation;
import remit.core.charter.Section;
import remit.core.check.Examined;
import remit.core.check.Findings;
import remit.core.check.Rule;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;
import remit.core.kernel.FunctionId;
import remit.core.source.Located;

/// Two bodies, each with the same function to itself.
final class TwoExclusiveHolders implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.error(
              "A013",
              "two-exclusive-holders",
              "One function is given to two bodies, to each alone",
              Heading.DECISIONS)
          .saysAlso(RuleInfo.STRUCTURAL)
          .explanation(
              """
              Where two bodies each have a function to the exclusion of the other, nobody can tell who decides.
              A decision of either can be challenged in the name of the other.
              """)
          .bad(
              """
              delegations:
                - what: arrange-mental-health-services
                  from: icb-board
                  to: vale-place-committee
                  exclusive: yes
                - what: arrange-mental-health-services
                  from: icb-board
                  to: icb-place-director #! A013
                  exclusive: yes
              """)
          .good(
              """
              delegations:
                - what: arrange-mental-health-services
                  from: icb-board
                  to: vale-place-committee
                  exclusive: yes
                - what: arrange-maternity-services
                  from: icb-board
                  to: icb-place-director
                  exclusive: yes
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<Section> needs() {
    return Set.of(Section.DELEGATIONS, Section.FUNCTIONS);
  }

  @Override
  public void check(Examined examined, Findings findings) {
    for (var given : Ends.byGiver(examined).values()) {
      var exclusive = given.stream().filter(TwoExclusiveHolders::isExclusive).toList();
      for (int i = 0; i < exclusive.size(); i++) {
        for (var later : exclusive.subList(i + 1, exclusive.size())) {
          look(examined, exclusive.get(i), later, findings);
        }
      }
    }
  }

  private static boolean isExclusive(Delegation delegation) {
    var scope = delegation.scope();
    return delegation.holds() == Delegation.Holds.EXCLUSIVE
        && scope.limits().isEmpty()
        && scope.except().isEmpty()
        && scope.exceptChanges().isEmpty()
        && scope.exceptActs().isEmpty();
  }

  private static void look(Examined examined, Delegation one, Delegation later, Findings findings) {
    if (one.to().value().equals(later.to().value())) return;
    if (!Ends.overlap(examined, one, later)) return;
    Ends.shared(examined, one, later).ifPresent(f -> findings.add(finding(one, later, f)));
  }

  private static Finding finding(Delegation one, Delegation later, Located<FunctionId> function) {
    return Finding.of(INFO, later.to().value().id(), later.to().place(), "to this one alone")
        .says(
            "`%s` is given to `%s` alone and to `%s` alone"
                .formatted(function, one.to(), later.to()))
        .also(one.to().place(), "and to this one alone")
        .why("where each has it to the exclusion of the other, nobody can tell who decides")
        .help(
            "take one of the two out, or let `%s` and `%s` have it for different areas or acts"
                .formatted(one.to(), later.to()));
  }
}
