package remit.core.check.rules.democracy;

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

/// A Better Care Fund away from the board that signs its plan off.
final class BetterCareFundElsewhere implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.note(
              "H009",
              "better-care-fund-not-under-a-board",
              "A Better Care Fund is governed by another body than a health and wellbeing board",
              Heading.DEMOCRACY)
          .restsOn("BCF")
          .explanation(
              """
              The plan of a Better Care Fund is for the area of a health and wellbeing board and is signed off by it.
              A partnership board can manage the money between meetings. The charter should then still show where the health and wellbeing board
              signs the plan off.
              """)
          .bad(
              """
              funds:
                vale-bcf:
                  governed by: partnership #! H009
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
    return Set.of(Section.FUNDS, Section.BODIES, Section.PLANS);
  }

  @Override
  public void check(Examined examined, Findings findings) {
    boolean signedOff =
        examined.plans().stream()
            .filter(p -> p.kind().value().equals("better care fund plan"))
            .flatMap(p -> p.approvedBy().stream())
            .flatMap(a -> examined.on().findBody(a.body().value()).stream())
            .anyMatch(b -> examined.isCalled(b, "health and wellbeing board"));
    if (signedOff) return;
    for (var fund : examined.fundsInForce()) {
      if (fund.kind() != Fund.Kind.BETTER_CARE_FUND) continue;
      fund.governedBy()
          .known()
          .flatMap(examined::findBody)
          .filter(b -> !examined.isCalled(b, "health and wellbeing board"))
          .ifPresent(b -> findings.add(finding(fund, b)));
    }
  }

  private static Finding finding(Fund fund, Body body) {
    return Finding.of(INFO, fund.id().value(), fund.governedBy().place(), "governs the fund")
        .says(
            "`%s` is governed by `%s`, a %s, and no health and wellbeing board is shown to sign"
                    .formatted(fund.id(), body.id(), body.kind())
                + " its plan off")
        .why("the plan of a Better Care Fund is signed off by the health and wellbeing board")
        .help("add the plan with the board under `approved by`, or let the board govern the fund");
  }
}
