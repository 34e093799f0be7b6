package remit.core.check.rules.bodies;

import java.util.Set;
import remit.core.charter.Section;
import remit.core.check.Examined;
import remit.core.check.Findings;
import remit.core.check.RequiredSeats;
import remit.core.check.Rule;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;

/// A board without a member that statute gives it.
final class RequiredSeatMissing implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.error(
              "B008",
              "required-seat-missing",
              "A body lacks a member that the law gives it",
              Heading.DECISIONS)
          .restsOn("NHSACT-SCH1B-2-8", "NHSACT-SCH1A", "LGPIHA2007-116ZA")
          .explanation(
              """
              Statute fixes some of the members of boards and partnerships.
              An integrated care board has at least a chair, a chief executive and three others, among them one each brought forward by trusts,
              primary medical services and councils. An integrated care partnership has a member from the board and one from each upper-tier
              council. A body that lacks one is not properly made up.
              """)
          .bad(
              """
              bodies:
                icb-board: #! B008
                  seats:
                    primary-care-member: (none)
              """)
          .good(
              """
              bodies:
                icb-board:
                  seats:
                    primary-care-member: { number: 2 }
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<Section> needs() {
    return Set.of(Section.BODIES, Section.SEATS, Section.PARTNERS, Section.PROVISIONS);
  }

  @Override
  public void check(Examined examined, Findings findings) {
    for (var body : examined.on().bodies()) {
      if (examined.isCalled(body, "health and wellbeing board")) continue;
      RequiredSeats.missing(examined, body, INFO, findings);
    }
  }
}
