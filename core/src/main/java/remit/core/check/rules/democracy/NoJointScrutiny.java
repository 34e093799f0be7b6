package remit.core.check.rules.democracy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

/// Several councils and no joint committee to scrutinise what concerns them all.
final class NoJointScrutiny implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.note(
              "H006",
              "no-joint-scrutiny",
              "Several councils share a system and no joint scrutiny committee is set up",
              Heading.DEMOCRACY)
          .restsOn("SI2013-218-30")
          .explanation(
              """
              When a proposal has to be put to more than one council, they must appoint a joint committee for it.
              Only that committee may then comment and ask for information on the proposal. It takes months to set one up, so a system that will
              need one is better with terms of reference ready.
              """)
          .bad(
              """
              areas:
                north-vale: #! H006
                  level: system
              bodies:
                joint-scrutiny: (none)
              delegations: (none)
              """)
          .good(
              """
              areas:
                north-vale:
                  level: system
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
    var covered =
        examined.on().bodies().stream()
            .filter(b -> examined.isCalled(b, "joint health scrutiny committee"))
            .flatMap(b -> examined.on().areasOf(b).stream())
            .flatMap(a -> examined.on().areas().smallestParts(a).stream())
            .collect(Collectors.toSet());
    for (var area : examined.charter().areas()) {
      if (area.level() != Area.Level.SYSTEM || area.inForce().contains(examined.day()).no()) {
        continue;
      }
      if (examined.on().areas().smallestParts(area.id()).stream().anyMatch(covered::contains)) {
        continue;
      }
      var councils =
          examined.upperTierCouncilsServing(List.of(area.id())).stream().map(Partner::id).toList();
      if (councils.size() > 1) findings.add(finding(area, councils));
    }
  }

  private static Finding finding(Area area, List<PartnerId> councils) {
    return Finding.of(INFO, area.id().value(), area.place(), "several councils")
        .says(
            "%s share the system `%s`, and the charter has no joint health scrutiny committee"
                .formatted(Wording.fewNames(councils, 4), area.id()))
        .why("a proposal that concerns several councils is scrutinised by a joint committee alone")
        .help("agree terms of reference for one before the next proposal needs it");
  }
}
