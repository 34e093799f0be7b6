package remit.core.check.rules.authority;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import remit.core.charter.Delegation;
import remit.core.charter.Partner;
import remit.core.charter.Section;
import remit.core.check.Examined;
import remit.core.check.Findings;
import remit.core.check.Rule;
import remit.core.check.Wording;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;
import remit.core.kernel.FunctionId;
import remit.core.kernel.PartnerId;
import remit.core.law.Function;
import remit.core.law.FunctionClass;
import remit.core.law.Sector;

/// A commissioner that commissions nothing.
final class HollowBody implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.warning(
              "A017",
              "hollow-body",
              "A statutory body has given away, and no longer keeps, most of what it is for",
              Heading.DECISIONS)
          .saysAlso(
              "Integrating care (NHS England, November 2020): commissioning groups would remain"
                  + " beside the new committee with few other functions",
              RuleInfo.STRUCTURAL)
          .explanation(
              """
              A body that has given its functions away and may no longer use them still has its duties, its accounts and its board.
              It answers for what it does not decide. The proposal of 2020 would have left commissioning groups so. It may be meant; it
              should be seen.
              """)
          .bad(
              """
              delegations:
                - what: arrange-hospital-services #! A017
                  from: icb-board
                  to: icb-chief-executive
                  exclusive: yes
              """)
          .good(
              """
              delegations:
                - what: arrange-maternity-services
                  from: icb-board
                  to: icb-chief-executive
                  exclusive: yes
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<Section> needs() {
    return Set.of(Section.DELEGATIONS, Section.PARTNERS, Section.FUNCTIONS);
  }

  @Override
  public void check(Examined examined, Findings findings) {
    var given = new HashMap<PartnerId, List<Delegation>>();
    for (var delegation : examined.on().delegations()) {
      if (!isWhole(delegation)) continue;
      var givers = Ends.partners(examined, delegation.from().value());
      if (givers.size() == 1) {
        given.computeIfAbsent(givers.iterator().next(), _ -> new ArrayList<>()).add(delegation);
      }
    }
    for (var partner : examined.on().partners()) {
      if (examined.isInSector(partner, Sector.NHS_COMMISSIONER)) {
        look(examined, partner, given.getOrDefault(partner.id(), List.of()), findings);
      }
    }
  }

  private static boolean isWhole(Delegation delegation) {
    var scope = delegation.scope();
    return delegation.holds() == Delegation.Holds.EXCLUSIVE
        && scope.acts().isEmpty()
        && scope.areas().isEmpty()
        && scope.limits().isEmpty()
        && scope.exceptActs().isEmpty();
  }

  private static void look(
      Examined examined, Partner partner, List<Delegation> given, Findings findings) {
    if (given.isEmpty()) return;
    var held = held(examined, partner);
    var gone =
        held.stream()
            .filter(f ->
                given.stream()
                    .flatMap(d -> d.scope().what().stream())
                    .anyMatch(g -> g.value().equals(f)))
            .toList();
    if (gone.isEmpty() || gone.size() * 2 < held.size()) return;
    var kept = held.stream().filter(f -> !gone.contains(f)).toList();
    findings.add(finding(partner, given.getFirst(), gone, kept));
  }

  /// The NHS functions that it holds in law and that are part of no wider one.
  private static List<FunctionId> held(Examined examined, Partner partner) {
    return examined.on().functions().all().stream()
        .filter(f -> f.functionClass() == FunctionClass.NHS && f.partOf().isEmpty())
        .filter(f ->
            f.holdings().stream()
                .filter(h -> h.period().contains(examined.day()).yes())
                .anyMatch(h ->
                    h.partners().contains(partner.id())
                        || h.kinds().stream().anyMatch(k -> examined.isCalled(partner.id(), k))))
        .map(Function::id)
        .toList();
  }

  private static Finding finding(
      Partner partner, Delegation first, List<FunctionId> gone, List<FunctionId> kept) {
    var left = kept.isEmpty() ? "nothing" : Wording.names(kept);
    return Finding.of(
            INFO, partner.id().value(), first.scope().what().getFirst().place(), "given away whole")
        .says(
            "`%s` has given away %s and keeps no power over it; of its NHS functions in law it keeps %s"
                .formatted(partner.id(), Wording.names(gone), left))
        .also(partner.place(), "still answers for it")
        .why("a body that cannot decide any more still answers for what is decided")
        .help(
            "let `%s` keep a power to act or to take it back, or say how it will answer for it"
                .formatted(partner.id()));
  }
}
