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

/// A partnership arrangement without joint consultation.
final class PartnersNotConsulted implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.error(
              "M007",
              "affected-not-consulted",
              "Those affected were not consulted before money was pooled",
              Heading.DELIVERY)
          .restsOn("SI2000-617-3-4")
          .explanation(
              """
              Before partners pool money they must consult jointly whoever appears to them to be affected: people who use the
              services, staff, carers. Without it the arrangement can be challenged.
              """)
          .bad(
              """
              funds:
                vale-bcf:
                  agreement:
                    consulted: no #! M007
              """)
          .good(
              """
              funds:
                vale-bcf:
                  agreement:
                    consulted: yes
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
      if (Pooled.isPooled(fund) && fund.agreement().consulted().test(done -> done).no())
        findings.add(finding(fund));
    }
  }

  private static Finding finding(Fund fund) {
    return Finding.of(
            INFO, fund.id().value(), fund.agreement().consulted().place(), "not consulted")
        .says(
            "the partners of `%s` did not consult jointly before they pooled money"
                .formatted(fund.id()))
        .why("joint consultation of those affected is a condition of the arrangement")
        .help("consult those affected by `%s` and record it".formatted(fund.id()));
  }
}
