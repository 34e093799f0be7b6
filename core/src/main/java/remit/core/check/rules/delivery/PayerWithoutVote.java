package remit.core.check.rules.delivery;

import java.util.Set;
import remit.core.charter.Body;
import remit.core.charter.Fund;
import remit.core.charter.Section;
import remit.core.check.Examined;
import remit.core.check.Findings;
import remit.core.check.Rule;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;
import remit.core.kernel.PartnerId;

/// Who pays has no say.
final class PayerWithoutVote implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.warning(
              "M011",
              "payer-without-vote",
              "A contributor has no vote on the body that governs the fund",
              Heading.DELIVERY)
          .restsOn("SI2000-617-7", "SI2000-617-8-10")
          .explanation(
              """
              A partner that pays into a fund and has no vote on the body that governs it can be committed by others. That
              may be meant; then the agreement should reserve what may not be decided without that partner.
              """)
          .bad(
              """
              funds:
                vale-bcf:
                  governed by: harbour-hwb #! M011
              """)
          .good(
              """
              funds:
                vale-bcf:
                  governed by: vale-hwb
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<Section> needs() {
    return Set.of(Section.FUNDS, Section.BODIES, Section.SEATS);
  }

  @Override
  public void check(Examined examined, Findings findings) {
    for (var fund : examined.fundsInForce()) {
      fund.governedBy()
          .known()
          .flatMap(actor -> examined.findBody(actor))
          .filter(body -> body.membership().known() == Body.SeatsKnown.ALL)
          .ifPresent(body -> look(examined, fund, body, findings));
    }
  }

  private static void look(Examined examined, Fund fund, Body body, Findings findings) {
    for (var partner : Pooled.contributors(fund)) {
      var mayVote =
          examined.on().seats(body).stream()
              .filter(seat -> seat.comesFrom(partner))
              .anyMatch(seat -> !seat.mayVote().no());
      if (!mayVote) findings.add(finding(fund, body, partner));
    }
  }

  private static Finding finding(Fund fund, Body body, PartnerId partner) {
    return Finding.of(INFO, fund.id().value(), fund.governedBy().place(), "governs the fund")
        .says(
            "`%s` pays into `%s` and has no vote on `%s`, which governs it"
                .formatted(partner, fund.id(), body.id()))
        .also(body.place(), "no voting seat comes from `%s`".formatted(partner))
        .why("a partner that pays and cannot vote can be committed by the others")
        .help(
            "give `%s` a vote on `%s`, or reserve in the agreement what needs its consent"
                .formatted(partner, body.id()));
  }
}
