package remit.core.check.rules.delivery;

import java.util.Set;
import remit.core.charter.Fund;
import remit.core.charter.Section;
import remit.core.check.Examined;
import remit.core.check.Findings;
import remit.core.check.Rule;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;
import remit.core.law.Sector;

/// Council money without its finance officer.
final class ContributionNotCleared implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.error(
              "M010",
              "contribution-not-cleared",
              "A council contributes without clearance of its finance officer",
              Heading.DELIVERY)
          .restsOn("LGA1972-151", "LGFA1988-114-115B")
          .explanation(
              """
              One officer of each council answers in law for its money, and a partnership's finance lead cannot stand in. Money
              that a council puts into a fund without that officer's clearance may have to be reported as unlawful spending.
              """)
          .bad(
              """
              funds:
                vale-bcf:
                  contributions:
                    2026/27:
                      vale-council: { amount: £9m, cleared by finance officer: no } #! M010
              """)
          .good(
              """
              funds:
                vale-bcf:
                  contributions:
                    2026/27:
                      vale-council: { amount: £9m, cleared by finance officer: yes }
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<Section> needs() {
    return Set.of(Section.FUNDS, Section.PARTNERS);
  }

  @Override
  public void check(Examined examined, Findings findings) {
    for (var fund : examined.fundsInForce()) {
      fund.years().stream()
          .flatMap(year -> year.contributions().stream())
          .filter(c -> isCouncil(examined, c))
          .filter(c -> c.clearedByFinanceOfficer().test(cleared -> cleared).no())
          .forEach(c -> findings.add(finding(fund, c)));
    }
  }

  private static boolean isCouncil(Examined examined, Fund.Contribution contribution) {
    return examined
        .on()
        .findPartner(contribution.partner().value())
        .filter(p -> examined.isInSector(p, Sector.LOCAL_GOVERNMENT))
        .isPresent();
  }

  private static Finding finding(Fund fund, Fund.Contribution contribution) {
    var partner = contribution.partner();
    return Finding.of(
            INFO, fund.id().value(), contribution.clearedByFinanceOfficer().place(), "not cleared")
        .says(
            "`%s` contributes to `%s` without clearance of its responsible finance officer"
                .formatted(partner, fund.id()))
        .why("one officer is responsible in law for the council's financial affairs")
        .help(
            "have the section 151 officer of `%s` clear the contribution, and record it"
                .formatted(partner));
  }
}
