package remit.core.check.rules.delivery;

import java.time.LocalDate;
import java.util.Set;
import remit.core.charter.Fund;
import remit.core.charter.Section;
import remit.core.check.Examined;
import remit.core.check.Findings;
import remit.core.check.Rule;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;

/// A fund that goes on after its agreement ended.
final class AgreementRunOut implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.error(
              "M006",
              "agreement-run-out",
              "A pooled fund goes on after its agreement ended",
              Heading.DELIVERY)
          .restsOn("NHSACT-75", "SI2000-617-7")
          .explanation(
              """
              A pooled fund lasts as long as its agreement. When the agreement has ended and the fund goes on, each partner is
              spending outside the arrangement that let it spend together.
              """)
          .bad(
              """
              funds:
                vale-bcf:
                  agreement:
                    ends: 2025-03-31 #! M006
              """)
          .good(
              """
              funds:
                vale-bcf:
                  agreement:
                    ends: 2028-03-31
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<Section> needs() {
    return Set.of(Section.FUNDS);
  }

  @Override
  public void check(Examined examined, Findings findings) {
    for (var fund : examined.fundsInForce()) {
      fund.agreement()
          .ends()
          .known()
          .filter(ends -> Pooled.isPooled(fund) && ends.isBefore(examined.day()))
          .ifPresent(ends -> findings.add(finding(fund, ends, examined.day())));
    }
  }

  private static Finding finding(Fund fund, LocalDate ends, LocalDate day) {
    return Finding.of(INFO, fund.id().value(), fund.agreement().ends().place(), "ended then")
        .says(
            "the agreement of `%s` ended on %s and the fund is still in force on %s"
                .formatted(fund.id(), ends, day))
        .why("money is pooled only for as long as the agreement lasts")
        .help("renew the agreement of `%s`, or end the fund on %s".formatted(fund.id(), ends));
  }
}
