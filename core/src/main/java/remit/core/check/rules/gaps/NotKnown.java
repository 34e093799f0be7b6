package remit.core.check.rules.gaps;

import java.util.ArrayList;
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
    return Set.of(
        Section.BODIES,
        Section.SEATS,
        Section.VOTING,
        Section.MEETINGS,
        Section.PARTNERS,
        Section.DELEGATIONS,
        Section.FUNDS,
        Section.PLANS,
        Section.INTERESTS);
  }

  @Override
  public void check(Examined examined, Findings findings) {
    for (var thing : Thing.of(examined)) {
      var words =
          thing.facts().stream()
              .filter(f -> f.fact() instanceof Fact.Unknown<?>)
              .map(Thing.Named::words)
              .distinct()
              .toList();
      var all = new ArrayList<>(thing.missing());
      all.addAll(words);
      if (!all.isEmpty()) findings.add(finding(thing, all));
    }
  }

  private static Finding finding(Thing thing, List<String> words) {
    return Finding.of(INFO, thing.id(), thing.place(), "not known")
        .says("not known of `%s`: %s".formatted(thing.id(), String.join(", ", words)))
        .why("what depends on it is answered with `unknown`, never with a guess")
        .help("ask for it, and write in the charter what is found");
  }
}
