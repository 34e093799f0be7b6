package remit.core.check.rules.openness;

import java.util.Optional;
import java.util.Set;
import remit.core.charter.Body;
import remit.core.charter.Section;
import remit.core.check.Examined;
import remit.core.check.Findings;
import remit.core.check.Rule;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;
import remit.core.kernel.Citation;
import remit.core.law.Provision;

/// A closed body with power.
final class ClosedDecider implements Rule {
  private static final String PRESS =
      "Trade press 2021 and 2023: half of the systems published no board papers; some partnerships"
          + " met in private";
  private static final RuleInfo INFO =
      RuleInfo.warning(
              "P002",
              "closed-decider",
              "A body that decides, or is expected to be open, meets in private",
              Heading.OPENNESS)
          .restsOn("GUID-NHS-OPEN")
          .saysAlso(PRESS)
          .explanation(
              """
              Some bodies decide about services and money, and no law opens their meetings.
              Guidance asks the boards of integrated care systems and the partnerships to meet in public. Where a body decides in private,
              nobody outside can follow why.
              """)
          .bad(
              """
              bodies:
                vale-place-committee:
                  meets:
                    in public: no #! P002
              """)
          .good(
              """
              bodies:
                vale-place-committee:
                  meets:
                    in public: yes
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<Section> needs() {
    return Set.of(
        Section.BODIES, Section.MEETINGS, Section.DELEGATIONS, Section.FUNDS, Section.PLANS);
  }

  @Override
  public void check(Examined examined, Findings findings) {
    for (var body : examined.on().bodies()) {
      if (!body.meets().inPublic().test(open -> open).no()) continue;
      if (Weight.openByLaw(examined, body)) continue;
      var guidance = Weight.openByGuidance(examined, body);
      if (guidance.isPresent() || Weight.decides(examined, body)) {
        findings.add(finding(body, guidance));
      }
    }
  }

  private static Finding finding(Body body, Optional<Provision> guidance) {
    var draft =
        Finding.of(INFO, body.id().value(), body.meets().inPublic().place(), "in private")
            .says("`%s`, a %s, meets in private".formatted(body.id(), body.kind()));
    draft.source(guidance.map(Provision::citation).orElse(Citation.of(PRESS)));
    return draft
        .why(
            guidance.isPresent()
                ? "guidance expects it to meet in public"
                : "it decides about services or money, and nobody outside can follow why")
        .help(
            "open the meetings of `%s`, or publish its decisions and reasons".formatted(body.id()));
  }
}
