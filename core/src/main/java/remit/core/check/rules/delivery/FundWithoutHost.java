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
import remit.core.source.Fact;

/// A pooled fund that nobody hosts.
final class FundWithoutHost implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.error("M004", "fund-without-host", "A pooled fund has no host", Heading.DELIVERY)
          .restsOn("SI2000-617-7")
          .explanation(
              """
              One partner hosts a pooled fund, appoints its manager and accounts for it. Where none is named,
              nobody keeps the accounts, nobody reports to the partners, and nobody can be audited.
              """)
          .bad(
              """
              funds:
                vale-bcf: #! M004
                  host: (none)
              """)
          .good(
              """
              funds:
                vale-bcf:
                  host: icb
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
      if (Pooled.isPooled(fund) && fund.host() instanceof Fact.Unsaid) findings.add(finding(fund));
    }
  }

  private static Finding finding(Fund fund) {
    return Finding.of(INFO, fund.id().value(), fund.place(), "no `host:`")
        .says("the pooled fund `%s` names no partner that hosts it".formatted(fund.id()))
        .why("the host appoints the pool manager and accounts for the money")
        .help("add `host:` with the partner that keeps the accounts of `%s`".formatted(fund.id()));
  }
}
