package remit.core.check.rules.openness;

import java.util.Set;
import remit.core.charter.Body;
import remit.core.charter.Section;
import remit.core.check.Demands;
import remit.core.check.Examined;
import remit.core.check.Findings;
import remit.core.check.Rule;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;
import remit.core.law.Provision;
import remit.core.law.Requirement;

/// A closed meeting that should be open.
final class ClosedAgainstLaw implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.error(
              "P001",
              "closed-against-law",
              "A body whose meetings the law opens meets in private",
              Heading.OPENNESS)
          .restsOn(
              "LGA1972-100A", "SI2012-2089-3-5", "PBAMA1960", "NHSACT-SCH7-18E", "NHSACT-SCH1A")
          .explanation(
              """
              Meetings of councils and their committees, of cabinets, of NHS boards are open to the public by law.
              The public may be sent out for an item, by a resolution with its ground. A body that meets in private altogether breaks the rule at
              every meeting.
              """)
          .bad(
              """
              bodies:
                vale-hwb:
                  meets:
                    in public: no #! P001
              """)
          .good(
              """
              bodies:
                vale-hwb:
                  meets:
                    in public: yes
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
    for (var body : examined.on().bodies()) {
      if (!body.meets().inPublic().test(open -> open).no()) continue;
      examined.demands().on(body, Requirement.MeetsInPublic.class).stream()
          .map(Demands.Demand::provision)
          .filter(p -> p.standing().binding())
          .findFirst()
          .ifPresent(p -> findings.add(finding(body, p)));
    }
  }

  private static Finding finding(Body body, Provision provision) {
    return Finding.of(INFO, body.id().value(), body.meets().inPublic().place(), "in private")
        .says("`%s`, a %s, meets in private".formatted(body.id(), body.kind()))
        .source(provision.citation())
        .why("the law opens its meetings; only single items can be taken in private")
        .help(
            "open the meetings of `%s`, and exclude the public item by item".formatted(body.id()));
  }
}
