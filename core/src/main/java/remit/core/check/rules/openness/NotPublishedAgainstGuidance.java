package remit.core.check.rules.openness;

import java.util.Set;
import remit.core.charter.Section;
import remit.core.check.Examined;
import remit.core.check.Findings;
import remit.core.check.Rule;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;

/// What a body keeps to itself.
final class NotPublishedAgainstGuidance implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.note(
              "P005",
              "not-shown-to-publish-what-guidance-expects",
              "A body is not shown to publish what guidance expects",
              Heading.OPENNESS)
          .restsOn("GUID-NHS-OPEN", "GUID-ICB-HANDBOOK")
          .explanation(
              """
              Guidance expects more than the law of bodies that decide together.
              Integrated care partnerships and system boards are expected to publish papers before they meet, and integrated care boards to
              publish the terms of reference of their committees.
              """)
          .bad(
              """
              bodies:
                partnership:
                  meets:
                    publishes: [notice, agenda, decisions] #! P005
              """)
          .good(
              """
              bodies:
                partnership:
                  meets:
                    publishes: [notice, agenda, papers, minutes]
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<Section> needs() {
    return Set.of(Section.BODIES, Section.MEETINGS, Section.PARTNERS, Section.PROVISIONS);
  }

  @Override
  public void check(Examined examined, Findings findings) {
    Published.missing(
            examined, p -> !p.standing().binding(), INFO, "guidance expects these to be published")
        .forEach(findings::add);
  }
}
