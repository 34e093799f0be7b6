package remit.core.check.rules.openness;

import java.util.Set;
import remit.core.charter.Section;
import remit.core.check.Examined;
import remit.core.check.Findings;
import remit.core.check.Rule;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;

/// What a body keeps to itself.
final class NotPublishedAgainstLaw implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.warning(
              "P004",
              "not-shown-to-publish-what-the-law-asks",
              "A body is not shown to publish what the law asks",
              Heading.OPENNESS)
          .restsOn(
              "LGA1972-100A",
              "LGA1972-100B",
              "LGA1972-100C",
              "SI2012-2089-6-7",
              "SI2012-2089-12-15",
              "PBAMA1960",
              "NHSACT-14Z30")
          .explanation(
              """
              Agenda, papers and minutes are how the public takes part.
              For councils, cabinets and integrated care boards the law says what has to be open before and after a meeting. The finding lists
              what is missing from what the charter shows. A published agenda gives notice as well.
              """)
          .bad(
              """
              bodies:
                vale-hwb:
                  meets:
                    publishes: [notice, agenda, papers, members, terms of reference] #! P004
              """)
          .good(
              """
              bodies:
                vale-hwb:
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
            examined, p -> p.standing().binding(), INFO, "the law opens these to the public")
        .forEach(findings::add);
  }
}
