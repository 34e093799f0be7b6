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

/// A majority that nobody can reach.
final class MotionNeverCarried implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.error(
              "V001", "motion-never-carried", "A motion can never be carried", Heading.DECISIONS)
          .saysAlso(RuleInfo.STRUCTURAL)
          .explanation(
              """
              If every member voted in favour and the motion still failed, the body could decide nothing. This happens when a rule
              asks for more votes than there are, or for the votes of a class that has none.
              """)
          .bad(
              """
              bodies:
                vale-place-committee:
                  carries: { at least: 9, of: voting members } #! V001
              """)
          .good(
              """
              bodies:
                vale-place-committee:
                  carries: { at least: 4, of: voting members }
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
        examined, Body.Membership::carries, (body, unmet) -> findings.add(finding(body, unmet)));
  }

  private static Finding finding(Body body, FullHouse.Unmet unmet) {
    return Finding.of(INFO, body.id().value(), unmet.rule().place(), "cannot be reached")
        .says(
            "no motion of `%s` can be carried: it takes %s, and there are %s"
                .formatted(body.id(), unmet.needs(), unmet.has()))
        .why("a rule that every vote in favour does not satisfy lets nothing be decided")
        .help(
            "lower what carries a motion of `%s` to what its seats can give".formatted(body.id()));
  }
}
