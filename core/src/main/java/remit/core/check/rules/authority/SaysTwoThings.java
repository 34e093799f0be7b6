package remit.core.check.rules.authority;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import remit.core.charter.Delegation;
import remit.core.charter.Section;
import remit.core.check.Examined;
import remit.core.check.Findings;
import remit.core.check.Rule;
import remit.core.check.Wording;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;
import remit.core.kernel.Actor;
import remit.core.kernel.FunctionId;
import remit.core.source.Located;

/// One power, two limits.
final class SaysTwoThings implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.warning(
              "A015",
              "two-limits-for-one-power",
              "Two entries give the same power with different limits",
              Heading.DECISIONS)
          .saysAlso(RuleInfo.STRUCTURAL)
          .explanation(
              """
              Two entries that give the same power to the same body with different limits leave it to the reader which of them counts.
              It happens when a scheme is amended and the old line stays.
              """)
          .bad(
              """
              delegations:
                - what: arrange-community-services
                  from: icb-board
                  to: vale-place-committee
                  areas: vale
                  limits: { up to: £3m, of: revenue, for each: decision } #! A015
                  under: NHSACT-SCH1B-11-17
              """)
          .good(
              """
              delegations:
                - what: arrange-community-services
                  from: icb-board
                  to: vale-place-committee
                  areas: vale
                  limits: { up to: £20m, of: revenue, for each: year }
                  under: NHSACT-SCH1B-11-17
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
      var byReceiver = new LinkedHashMap<Actor, List<Delegation>>();
      for (var delegation : given) {
        byReceiver.computeIfAbsent(delegation.to().value(), _ -> new ArrayList<>()).add(delegation);
      }
      byReceiver.values().forEach(same -> pairs(examined, same, findings));
    }
  }

  private static void pairs(Examined examined, List<Delegation> same, Findings findings) {
    for (int i = 0; i < same.size(); i++) {
      for (var later : same.subList(i + 1, same.size())) {
        look(examined, same.get(i), later, findings);
      }
    }
  }

  private static void look(Examined examined, Delegation one, Delegation later, Findings findings) {
    boolean sameFunctions = ids(one).equals(ids(later));
    if (!sameFunctions || !Ends.overlap(examined, one, later)) return;
    for (var limit : later.scope().limits()) {
      one.scope().limits().stream()
          .filter(other -> differ(other, limit))
          .findFirst()
          .ifPresent(other -> findings.add(finding(later, other, limit)));
    }
  }

  private static Set<FunctionId> ids(Delegation delegation) {
    return delegation.scope().what().stream().map(Located::value).collect(Collectors.toSet());
  }

  private static boolean differ(Delegation.Limit one, Delegation.Limit other) {
    return one.of().equals(other.of())
        && one.forEach() == other.forEach()
        && one.upTo().known().isPresent()
        && other.upTo().known().isPresent()
        && !one.upTo().known().equals(other.upTo().known());
  }

  private static Finding finding(
      Delegation delegation, Delegation.Limit other, Delegation.Limit limit) {
    var amount = limit.upTo().known().orElseThrow();
    var before = other.upTo().known().orElseThrow();
    return Finding.of(INFO, delegation.to().value().id(), limit.place(), "up to " + amount)
        .says(
            "`%s` has %s from `%s` up to %s and up to %s"
                .formatted(
                    delegation.to(),
                    Wording.names(delegation.scope().what()),
                    delegation.from(),
                    before,
                    amount))
        .also(other.place(), "up to " + before)
        .why("of two limits for one power nobody can tell which counts")
        .help("take one of the two entries out");
  }
}
