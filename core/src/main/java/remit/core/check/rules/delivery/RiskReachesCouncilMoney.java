package remit.core.check.rules.delivery;

import java.util.Set;
import remit.core.charter.Fund;
import remit.core.charter.Partner;
import remit.core.charter.Section;
import remit.core.check.Examined;
import remit.core.check.Findings;
import remit.core.check.Rule;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;
import remit.core.law.Sector;

/// A council made to share in an NHS deficit.
final class RiskReachesCouncilMoney implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.error(
              "M009",
              "risk-reaches-council-money",
              "A risk share reaches council money without its consent",
              Heading.DELIVERY)
          .restsOn("NHSACT-223GB-223N", "NHSACT-75")
          .saysAlso(
              "Campaign letter to councillors, 2020 to 2021: council assets and social care money"
                  + " drawn into a single pot")
          .explanation(
              """
              The financial duties that NHS England sets for a system bind NHS bodies; councils are no party to them. A fund whose
              overspend includes the NHS deficit or the system control total, and to which a council contributes, puts council
              money behind an NHS target unless the council agreed to that expressly and up to a limit.
              """)
          .bad(
              """
              funds:
                vale-bcf:
                  overspend:
                    covers: NHS deficit #! M009
              """)
          .good(
              """
              funds:
                vale-bcf:
                  overspend:
                    covers: NHS deficit
                    consents: [vale-council]
                    cap: { vale-council: £500k }
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
      if (fund.overspend().covers().test(r -> r != Fund.Reach.THE_FUND).yes()) {
        Pooled.contributors(fund).stream()
            .flatMap(id -> examined.on().findPartner(id).stream())
            .filter(p -> examined.isInSector(p, Sector.LOCAL_GOVERNMENT))
            .filter(p -> !agreedWithinLimit(fund, p))
            .forEach(p -> findings.add(finding(fund, p)));
      }
    }
  }

  private static boolean agreedWithinLimit(Fund fund, Partner partner) {
    var overspend = fund.overspend();
    return overspend.consents().stream().anyMatch(c -> c.value().equals(partner.id()))
        && overspend.caps().containsKey(partner.id());
  }

  private static Finding finding(Fund fund, Partner partner) {
    return Finding.of(INFO, fund.id().value(), fund.overspend().covers().place(), "what is shared")
        .says(
            "`%s` shares more than its own overspend, and `%s` contributes without an express consent and a limit"
                .formatted(fund.id(), partner.id()))
        .also(partner.place(), "a council, outside NHS financial duties")
        .why(
            "NHS financial objectives bind NHS bodies, and a partnership leaves each body liable"
                + " for its own functions")
        .help(
            "limit the share to the fund, or record the consent of `%s` with a cap"
                .formatted(partner.id()));
  }
}
