package remit.core.check.rules.gaps;

import java.util.Set;
import remit.core.charter.Section;
import remit.core.check.Examined;
import remit.core.check.Findings;
import remit.core.check.Rule;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;

/// What the charter looked for and did not find.
final class NotKnown implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.note("U001", "not-known", "Something that matters is not known", Heading.DECISIONS)
          .saysAlso(RuleInfo.STRUCTURAL)
          .explanation(
              """
              A gap is an answer: somebody looked, and it could not be found.
              Whatever depends on it is answered with "not known", never with a guess. The list says what to ask for.
              """)
          .bad(
              """
              bodies:
                vale-hwb: #! U001
                  quorum: unknown
              """)
          .good(
              """
              bodies:
                vale-hwb:
                  quorum: 4
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<Section> needs() {
    return Thing.SECTIONS;
  }

  @Override
  public void check(Examined examined, Findings findings) {
    Gaps.of(examined).forEach(gap -> findings.add(finding(gap)));
  }

  private static Finding finding(Gaps.Gap gap) {
    return Finding.of(INFO, gap.id(), gap.place(), "not known")
        .says("not known of `%s`: %s".formatted(gap.id(), String.join(", ", gap.what())))
        .why("what depends on it is answered with `unknown`, never with a guess")
        .help("ask for it, and write in the charter what is found");
  }
}
