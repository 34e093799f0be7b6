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
import remit.core.kernel.FunctionId;
import remit.core.law.Function;
import remit.core.source.Located;

/// A function in a pooled fund that may not be pooled.
final class FundedFunctionExcluded implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.error(
              "M008",
              "funded-function-excluded",
              "A pooled fund covers a function that may not be pooled",
              Heading.DELIVERY)
          .restsOn("SI2000-617-5", "SI2000-617-6")
          .explanation(
              """
              Only listed functions may go into a pooled fund or a lead arrangement between the NHS and a council. Surgery and
              emergency ambulance services, for example, may not; nor may charging for social care or approving mental health
              professionals.
              """)
          .bad(
              """
              funds:
                vale-bcf:
                  functions: [adult-social-care, arrange-emergency-ambulance-services] #! M008
              """)
          .good(
              """
              funds:
                vale-bcf:
                  functions: [adult-social-care, arrange-community-services]
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<Section> needs() {
    return Set.of(Section.FUNDS, Section.FUNCTIONS);
  }

  @Override
  public void check(Examined examined, Findings findings) {
    for (var fund : examined.fundsInForce()) {
      if (!Pooled.isPooled(fund)) continue;
      fund.functions().stream()
          .filter(f -> excluded(examined, f.value()))
          .forEach(f -> findings.add(finding(examined, fund, f)));
    }
  }

  private static boolean excluded(Examined examined, FunctionId id) {
    var functions = examined.on().functions();
    return functions.withWider(id).stream()
        .flatMap(wider -> functions.find(wider).stream())
        .anyMatch(f -> f.pooling() == Function.Pooling.EXCLUDED);
  }

  private static Finding finding(Examined examined, Fund fund, Located<FunctionId> function) {
    var title = examined.on().functions().title(function.value());
    return Finding.of(INFO, fund.id().value(), function.place(), "may not be pooled")
        .says(
            "`%s` covers `%s` (%s), which the regulations leave out"
                .formatted(fund.id(), function, title))
        .why("regulations 5 and 6 list what partners may pool, and this is among what they exclude")
        .help(
            "take `%s` out of `%s`; each body goes on paying for it itself"
                .formatted(function, fund.id()));
  }
}
