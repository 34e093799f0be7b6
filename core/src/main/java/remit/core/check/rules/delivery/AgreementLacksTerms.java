package remit.core.check.rules.delivery;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import remit.core.charter.Fund;
import remit.core.charter.Section;
import remit.core.check.Examined;
import remit.core.check.Findings;
import remit.core.check.Rule;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;

/// A partnership agreement without the terms that it must have.
final class AgreementLacksTerms implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.error(
              "M005",
              "agreement-lacks-terms",
              "A pooled fund agreement is not written or lacks terms",
              Heading.DELIVERY)
          .restsOn("SI2000-617-7", "NHSACT-75")
          .explanation(
              """
              A pooled fund stands on a written agreement that must say certain things: its aims, what each partner puts in
              and how that may change, the functions, the people and services, staff and premises, how long it lasts and how it
              ends, and how it is managed and watched. Without them partners fall out when money runs short.
              """)
          .bad(
              """
              funds:
                vale-bcf:
                  agreement:
                    terms: [aims and outcomes, contributions, functions] #! M005
              """)
          .good(
              """
              funds:
                vale-bcf:
                  agreement:
                    terms: [aims and outcomes, contributions, functions, persons and services, staff goods accommodation, duration review termination, management and monitoring]
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
      if (!Pooled.isPooled(fund)) continue;
      var agreement = fund.agreement();
      if (agreement.written().test(written -> written).no()) findings.add(notWritten(fund));
      else agreement.terms().known().ifPresent(terms -> lacking(fund, terms, findings));
    }
  }

  private static Finding notWritten(Fund fund) {
    return Finding.of(INFO, fund.id().value(), fund.agreement().written().place(), "not written")
        .says("the pooled fund `%s` has no written agreement".formatted(fund.id()))
        .why("partners may pool money only under a written agreement")
        .help(
            "put the agreement behind `%s` in writing, with every term of regulation 7"
                .formatted(fund.id()));
  }

  private static void lacking(Fund fund, Set<Fund.Agreement.Term> terms, Findings findings) {
    var missing = EnumSet.allOf(Fund.Agreement.Term.class);
    missing.removeAll(terms);
    if (missing.isEmpty()) return;
    var words = missing.stream().map(Fund.Agreement.Term::words).collect(Collectors.joining("; "));
    findings.add(
        Finding.of(INFO, fund.id().value(), fund.agreement().terms().place(), "the terms it has")
            .says(
                "the agreement of `%s` lacks %d of the terms that it must have: %s"
                    .formatted(fund.id(), missing.size(), words))
            .why("regulation 7 lists what a pooled fund agreement must specify")
            .help("agree and add: " + words));
  }
}
