package remit.core.check.rules.authority;

import java.util.Set;
import remit.core.charter.Section;
import remit.core.check.Examined;
import remit.core.check.Findings;
import remit.core.check.Rule;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;
import remit.core.kernel.ProvisionId;
import remit.core.law.Provision;
import remit.core.source.Located;

/// A body, a delegation or a fund under law that is over, or yet to come.
final class ProvisionNotInForce implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.warning(
              "A009",
              "provision-not-in-force",
              "Something rests on a provision that is not in force",
              Heading.DECISIONS)
          .restsOn("CHANGE-CCG-ICB")
          .saysAlso(RuleInfo.STRUCTURAL)
          .explanation(
              """
              A power that is cited should be there on the day.
              When the law changes, old arrangements are often carried over under the new provision. The document should then say so: whoever
              checks the power finds a repealed section otherwise.
              """)
          .bad(
              """
              bodies:
                vale-place-committee:
                  under: NHSACT-14Z3 #! A009
              """)
          .good(
              """
              bodies:
                vale-place-committee:
                  under: NHSACT-SCH1B-11-17
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<Section> needs() {
    return Set.of(Section.DELEGATIONS, Section.BODIES, Section.FUNDS, Section.PROVISIONS);
  }

  @Override
  public void check(Examined examined, Findings findings) {
    for (var body : examined.on().bodies()) {
      body.under().ifPresent(u -> look(examined, body.id().value(), u, findings));
    }
    for (var delegation : examined.on().delegations()) {
      delegation
          .under()
          .known()
          .map(p -> new Located<>(p, delegation.under().place()))
          .ifPresent(u -> look(examined, delegation.to().value().id(), u, findings));
    }
    for (var fund : examined.fundsInForce()) {
      fund.under()
          .known()
          .map(p -> new Located<>(p, fund.under().place()))
          .ifPresent(u -> look(examined, fund.id().value(), u, findings));
    }
  }

  private static void look(
      Examined examined, String about, Located<ProvisionId> under, Findings findings) {
    examined
        .on()
        .findProvision(under.value())
        .filter(p -> p.standing() != Provision.Standing.POLICY)
        .filter(p -> p.inForce().contains(examined.day()).no())
        .ifPresent(p -> findings.add(finding(examined, about, under, p)));
  }

  private static Finding finding(
      Examined examined, String about, Located<ProvisionId> under, Provision provision) {
    return Finding.of(INFO, about, under.place(), "the power cited")
        .says(
            "`%s` rests on `%s`, which is in force %s and not on %s"
                .formatted(about, under, provision.inForce(), examined.day()))
        .why("a power has to be there on the day on which it is used")
        .source(provision.citation())
        .help("cite the provision that took its place, or end `%s`".formatted(about));
  }
}
