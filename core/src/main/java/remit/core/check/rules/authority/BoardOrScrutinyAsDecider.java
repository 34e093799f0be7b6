package remit.core.check.rules.authority;

import java.util.List;
import java.util.Set;
import remit.core.charter.Body;
import remit.core.charter.Section;
import remit.core.check.Examined;
import remit.core.check.Findings;
import remit.core.check.Rule;
import remit.core.check.Wording;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;
import remit.core.kernel.FunctionId;
import remit.core.kernel.ProvisionId;
import remit.core.source.Located;

/// A health and wellbeing board or a scrutiny committee mistaken for a decider.
final class BoardOrScrutinyAsDecider implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.error(
              "A002",
              "board-or-scrutiny-as-decider",
              "A health and wellbeing board or a scrutiny committee is treated as deciding for the"
                  + " system",
              Heading.DECISIONS)
          .restsOn("HSCA2012-196", "LGA2000-9F", "SI2013-218-28-29", "CONCEPT-NONSTAT")
          .explanation(
              """
              A health and wellbeing board prepares the needs assessment and the strategy of its area; anything else it decides only where its
              council gave it the function. A scrutiny committee reviews and reports. Neither can decide for the whole system, and neither can
              bind an NHS body, unless a function was lawfully given to it.
              """)
          .bad(
              """
              bodies:
                vale-hwb:
                  said to decide: [approve-system-plan] #! A002
              """)
          .good(
              """
              bodies:
                vale-hwb:
                  said to decide: [prepare-health-and-wellbeing-strategy]
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<Section> needs() {
    return Set.of(Section.BODIES, Section.DELEGATIONS, Section.FUNCTIONS);
  }

  private static final ProvisionId BOARD = new ProvisionId("HSCA2012-196");
  private static final ProvisionId SCRUTINY = new ProvisionId("LGA2000-9F");
  private static final ProvisionId GENERAL = new ProvisionId("CONCEPT-NONSTAT");

  @Override
  public void check(Examined examined, Findings findings) {
    for (var body : examined.on().bodies()) {
      if (body.status() != Body.Status.ACTIVE || !Mistaken.isBoardOrScrutiny(examined, body)) {
        continue;
      }
      var powerless = Mistaken.powerless(examined, body);
      if (!powerless.isEmpty()) findings.add(finding(examined, body, powerless));
    }
  }

  private static Finding finding(
      Examined examined, Body body, List<Located<FunctionId>> powerless) {
    boolean scrutiny = examined.isCalled(body, "scrutiny body");
    return Finding.of(INFO, body.id().value(), powerless.getFirst().place(), "said to decide this")
        .says(
            "`%s`, a %s, is treated as deciding %s, which nothing gives it"
                .formatted(body.id(), body.kind(), Wording.names(powerless)))
        .also(body.kind().place(), "what it is")
        .source(examined.cite(scrutiny ? SCRUTINY : BOARD))
        .source(examined.cite(GENERAL))
        .why(
            scrutiny
                ? "a scrutiny committee reviews and reports, and decides nothing that it reviews"
                : "beyond needs assessment and strategy, a health and wellbeing board decides only"
                    + " what its council gave it")
        .help(Mistaken.whoDecides(examined, powerless.getFirst().value()));
  }
}
