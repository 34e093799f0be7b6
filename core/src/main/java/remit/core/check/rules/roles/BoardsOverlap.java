package remit.core.check.rules.roles;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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
import remit.core.kernel.AreaId;
import remit.core.source.Located;

/// Two boards for one place.
final class BoardsOverlap implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.error(
              "R008",
              "boards-overlap",
              "Two integrated care boards serve the same place",
              Heading.ROLES)
          .restsOn("NHSACT-14Z25-29")
          .explanation(
              """
              The areas of integrated care boards together cover England and do not overlap.
              Two boards in one charter that serve the same place are a mistake of the charter, or one of them has not ended yet.
              """)
          .bad(
              """
              partners:
                second-icb: { name: NHS Harbour Integrated Care Board, kind: integrated care board, serves: harbour, stance: partner } #! R008
              bodies:
                harbour-hwb:
                  seats:
                    second-icb: { from: second-icb, person: officer, class: NHS }
                partnership:
                  seats:
                    second-icb: { from: second-icb, person: chief executive, class: founding }
              """)
          .good(
              """
              partners:
                second-icb: { name: NHS Harbour Integrated Care Board, kind: integrated care board, serves: harbour, stance: partner, in force: { to: 2025-03-31 } }
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<Section> needs() {
    return Set.of(Section.AREAS, Section.PARTNERS);
  }

  @Override
  public void check(Examined examined, Findings findings) {
    var byPart = new HashMap<AreaId, Partner>();
    var reported = new HashSet<String>();
    for (var board : byName(examined)) {
      if (!examined.isCalled(board.id(), "integrated care board")) continue;
      if (!board.inForce().contains(examined.day()).yes()) continue;
      var serves = board.serves().stream().map(Located::value).toList();
      for (var part : examined.on().areas().smallestParts(serves)) {
        var other = byPart.putIfAbsent(part, board);
        if (other != null && reported.add(other.id() + " " + board.id())) {
          findings.add(finding(board, other, part));
        }
      }
    }
  }

  private static List<Partner> byName(Examined examined) {
    return examined.on().partners().stream().sorted(Comparator.comparing(Partner::id)).toList();
  }

  private static Finding finding(Partner board, Partner other, AreaId part) {
    return Finding.of(INFO, board.id().value(), board.serves().getFirst().place(), "serves it too")
        .says("`%s` and `%s` both serve `%s`".formatted(other.id(), board.id(), part))
        .also(other.place(), "the other board")
        .why("the areas of integrated care boards do not overlap")
        .help("let one of them serve `%s`, or give the other an end".formatted(part));
  }
}
