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

/// Nobody knows who bears an overspend.
final class OverspendLeftOpen implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.warning(
              "M012",
              "overspend-left-open",
              "A pooled fund does not say who bears an overspend",
              Heading.DELIVERY)
          .restsOn("SI2000-617-7")
          .explanation(
              """
              Pools overspend. Where the agreement does not say who bears it, the partners find out in the worst month of the
              year, and each body's own duty to balance its books pulls against the others.
              """)
          .bad(
              """
              funds:
                vale-bcf: #! M012
                  overspend: (none)
              """)
          .good(
              """
              funds:
                vale-bcf:
                  overspend: { shared: in proportion, covers: the fund }
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
      if (Pooled.isPooled(fund) && fund.overspend().sharing() instanceof Fact.Unsaid)
        findings.add(finding(fund));
    }
  }

  private static Finding finding(Fund fund) {
    return Finding.of(INFO, fund.id().value(), fund.place(), "no `overspend:`")
        .says("`%s` does not say who bears an overspend".formatted(fund.id()))
        .why("the agreement must say what each partner contributes and how that may vary")
        .help(
            "add `overspend: { shared: … }` to `%s`, as the partners agreed it"
                .formatted(fund.id()));
  }
}
