package remit.core.check.rules.bodies;

import java.util.Set;
import remit.core.charter.Body;
import remit.core.charter.Section;
import remit.core.check.Examined;
import remit.core.check.Findings;
import remit.core.check.Rule;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;

/// A quorum that even full attendance does not meet.
final class QuorumNeverMet implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.error("Q001", "quorum-never-met", "A quorum can never be met", Heading.DECISIONS)
          .saysAlso(RuleInfo.STRUCTURAL)
          .explanation(
              """
              A body decides only while its quorum is present. If everybody who sits on it came and it still had no quorum, it could
              never lawfully decide anything.
              """)
          .bad(
              """
              bodies:
                vale-place-committee:
                  quorum: 9 #! Q001
              """)
          .good(
              """
              bodies:
                vale-place-committee:
                  quorum: { all of: [4, { at least: 1, of: class council }] }
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<Section> needs() {
    return Set.of(Section.BODIES, Section.SEATS, Section.VOTING);
  }

  @Override
  public void check(Examined examined, Findings findings) {
    FullHouse.unmet(
        examined, Body.Membership::quorum, (body, unmet) -> findings.add(finding(body, unmet)));
  }

  private static Finding finding(Body body, FullHouse.Unmet unmet) {
    return Finding.of(INFO, body.id().value(), unmet.rule().place(), "cannot be met")
        .says(
            "the quorum of `%s` can never be met: it needs %s, and there are %s"
                .formatted(body.id(), unmet.needs(), unmet.has()))
        .why("a body that can never be quorate can never lawfully decide")
        .help(
            "lower the quorum of `%s` to what its seats can give, or add seats"
                .formatted(body.id()));
  }
}
