package remit.core.check.rules.gaps;

import java.util.List;
import java.util.Set;
import remit.core.charter.Section;
import remit.core.check.Examined;
import remit.core.check.Findings;
import remit.core.check.Rule;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;
import remit.core.source.Fact;

/// What sources say differently.
final class DisputedFact implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.note("U003", "disputed", "Sources disagree", Heading.DECISIONS)
          .saysAlso(RuleInfo.STRUCTURAL)
          .explanation(
              """
              Where sources disagree, the charter keeps what each of them says.
              An answer stands only where it is the same whichever of them is right.
              """)
          .bad(
              """
              bodies:
                vale-hwb: #! U003
                  meets:
                    notice: { disputed: [ { says: 5 clear working days, source: the constitution }, { says: 7 clear working days, source: the website } ] }
              """)
          .good(
              """
              bodies:
                vale-hwb:
                  meets:
                    notice: 5 clear working days
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
    for (var thing : Thing.of(examined)) {
      var disputed = thing.facts(f -> f instanceof Fact.Disputed<?>);
      if (!disputed.isEmpty()) findings.add(finding(thing, disputed));
    }
  }

  private static Finding finding(Thing thing, List<Thing.Named> disputed) {
    return Thing.draft(INFO, thing, disputed, "disputed", "sources disagree on `%s`: %s")
        .why("an answer stands only where it is the same whichever source is right")
        .help("find out which source is right, and keep that one");
  }
}
