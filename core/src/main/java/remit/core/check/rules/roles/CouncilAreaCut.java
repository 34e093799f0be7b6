package remit.core.check.rules.roles;

import java.util.List;
import java.util.Set;
import remit.core.charter.Area;
import remit.core.charter.Partner;
import remit.core.charter.Section;
import remit.core.check.Examined;
import remit.core.check.Findings;
import remit.core.check.Rule;
import remit.core.check.Wording;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;
import remit.core.kernel.PartnerId;
import remit.core.source.Located;

/// A footprint that cuts through a council.
final class CouncilAreaCut implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.note(
              "R007",
              "council-area-cut",
              "A system takes in part of the area of a council",
              Heading.ROLES)
          .restsOn("GUID-STP-2016", "NHSACT-14Z25-29")
          .saysAlso("North East councils on their footprint, 2016")
          .explanation(
              """
              Where the edge of a system runs through the area of a council, that council deals with two systems, and two plans meet in its budget.
              It is lawful. It doubles the work and blurs who answers for what.
              """)
          .bad(
              """
              areas:
                vale: { made of: [upper-vale, lower-vale] }
                upper-vale: { name: Upper Vale, level: place }
                lower-vale: { name: Lower Vale, level: place }
                north-vale: { made of: [upper-vale, harbour] } #! R007
              """)
          .good(
              """
              areas:
                vale: { made of: [upper-vale, lower-vale] }
                upper-vale: { name: Upper Vale, level: place }
                lower-vale: { name: Lower Vale, level: place }
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
    for (var area : examined.charter().areas()) {
      if (area.level() != Area.Level.SYSTEM || area.inForce().contains(examined.day()).no()) {
        continue;
      }
      var cut =
          examined.upperTierCouncilsServing(List.of(area.id())).stream()
              .filter(c -> isCut(examined, area, c))
              .map(Partner::id)
              .toList();
      if (!cut.isEmpty()) findings.add(finding(area, cut));
    }
  }

  private static boolean isCut(Examined examined, Area system, Partner council) {
    var serves = council.serves().stream().map(Located::value).toList();
    return !examined.on().areas().covers(List.of(system.id()), serves);
  }

  private static Finding finding(Area system, List<PartnerId> cut) {
    var place = system.madeOf().isEmpty() ? system.place() : system.madeOf().getFirst().place();
    return Finding.of(INFO, system.id().value(), place, "leaves some of it out")
        .says(
            "the system `%s` takes in part of what %s %s, and not the rest"
                .formatted(system.id(), Wording.names(cut), cut.size() == 1 ? "serves" : "serve"))
        .why("a council in two systems has two plans to fit into one budget")
        .help("say in the plans how %s is dealt with on both sides".formatted(Wording.names(cut)));
  }
}
