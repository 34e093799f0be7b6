package remit.core.check.rules.democracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import remit.core.charter.Partner;
import remit.core.charter.Section;
import remit.core.check.Examined;
import remit.core.check.Findings;
import remit.core.check.Rule;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;

/// A council of the system whose democratic bodies are not in the charter.
final class CouncilWithoutBoardOrScrutiny implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.note(
              "H005",
              "council-without-board-or-scrutiny",
              "The charter lacks the health and wellbeing board or health scrutiny of a council",
              Heading.DEMOCRACY)
          .restsOn("HSCA2012-194", "NHSACT-244")
          .explanation(
              """
              Every upper-tier council has a health and wellbeing board, and arranges scrutiny of the health service.
              A charter that leaves them out cannot say when they are to be asked. This is about the charter: the bodies exist by law.
              """)
          .bad(
              """
              areas:
                moor: { name: Moor, level: place }
              partners:
                moor-council: { name: Moor Council, kind: unitary council, serves: moor, stance: partner } #! H005
              """)
          .good(
              """
              areas:
                moor: { name: Moor, level: place }
              partners:
                moor-council: { name: Moor Council, kind: unitary council, serves: moor, stance: outside }
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<Section> needs() {
    return Set.of(Section.BODIES, Section.PARTNERS, Section.AREAS);
  }

  @Override
  public void check(Examined examined, Findings findings) {
    for (var council : examined.upperTierCouncils()) {
      boolean outside = council.stance().test(s -> s == Partner.Stance.OUTSIDE).yes();
      if (outside || council.serves().isEmpty()) continue;
      var missing = new ArrayList<String>();
      if (!has(examined, council, "health and wellbeing board")) {
        missing.add("health and wellbeing board");
      }
      if (!has(examined, council, "health scrutiny committee")
          && !has(examined, council, "overview and scrutiny committee")) {
        missing.add("committee for the scrutiny of health");
      }
      if (!missing.isEmpty()) findings.add(finding(council, missing));
    }
  }

  private static boolean has(Examined examined, Partner council, String kind) {
    return examined.on().bodiesOf(council.id()).stream()
        .anyMatch(b -> b.kind().value().value().equals(kind));
  }

  private static Finding finding(Partner council, List<String> missing) {
    var words = String.join(" and no ", missing);
    return Finding.of(INFO, council.id().value(), council.place(), "a council of the system")
        .says("the charter has no %s of `%s`".formatted(words, council.id()))
        .why("every upper-tier council has them, and they have to be asked")
        .help("add them, with what is not known as `unknown`");
  }
}
