package remit.core.check.rules.power;

import java.util.Set;
import remit.core.charter.Body;
import remit.core.charter.Section;
import remit.core.check.Examined;
import remit.core.check.Findings;
import remit.core.check.Rule;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;

/// A party to a joint body whose votes never decide anything.
final class PartyWithoutPower implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.warning(
              "V102",
              "party-without-power",
              "A party to a joint body has votes that never decide anything",
              Heading.ROLES)
          .saysAlso(RuleInfo.STRUCTURAL)
          .explanation(
              """
              A joint body acts for all its parties. A party whose members vote, and whose votes never turn a motion from lost to carried
              however the others vote, is acted for without any say.
              """)
          .bad(
              """
              bodies:
                partnership:
                  carries: { at least: 1, of: partner icb } #! V102
              """)
          .good(
              """
              bodies:
                partnership:
                  carries: unanimity
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<Section> needs() {
    return Set.of(Section.PARTNERS, Section.BODIES, Section.SEATS, Section.VOTING);
  }

  @Override
  public void check(Examined examined, Findings findings) {
    for (var body : examined.on().bodies()) {
      if (body.of().size() < 2) continue;
      var power = Votes.on(examined, body);
      if (power.isEmpty() || power.get().analysis().winning().signum() == 0) continue;
      var parties = Votes.powerless(power.get());
      if (!parties.isEmpty()) {
        findings.add(finding(body, Votes.listed(parties), Votes.smallest(power.get())));
      }
    }
  }

  private static Finding finding(Body body, String parties, String coalition) {
    return Finding.of(INFO, body.id().value(), body.membership().carries().place(), "what carries")
        .says(
            "the votes of %s never decide anything on `%s`, which acts for them: a motion needs %s"
                .formatted(parties, body.id(), coalition))
        .also(body.of().getFirst().place(), "the parties")
        .why("a joint body acts for all its parties, those without power among them")
        .help("give %s a vote that counts in what carries a motion".formatted(parties));
  }
}
