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

/// What the charter takes for granted.
final class RestsOnAssumption implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.note("U002", "rests-on-an-assumption", "Something is assumed", Heading.DECISIONS)
          .saysAlso(RuleInfo.STRUCTURAL)
          .explanation(
              """
              An assumption is used like a fact, and said wherever it is used.
              It stands in the charter with its reason. Somebody who knows better can put the fact in its place.
              """)
          .bad(
              """
              bodies:
                vale-hwb: #! U002
                  carries: { assumed: majority, because: the constitution was not to be had }
              """)
          .good(
              """
              bodies:
                vale-hwb:
                  carries: majority
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
      var assumed = thing.facts(f -> f instanceof Fact.Assumed<?>);
      if (!assumed.isEmpty()) findings.add(finding(thing, assumed));
    }
  }

  private static Finding finding(Thing thing, List<Thing.Named> assumed) {
    return Thing.draft(INFO, thing, assumed, "assumed", "assumed of `%s`: %s")
        .why("an assumption is used like a fact, and said wherever it is used")
        .help("put the fact in its place when it is found");
  }
}
