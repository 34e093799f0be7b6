package remit.core.check.rules.democracy;

import java.util.Set;
import remit.core.charter.Section;
import remit.core.check.Examined;
import remit.core.check.Findings;
import remit.core.check.RequiredSeats;
import remit.core.check.Rule;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;

/// A health and wellbeing board that is not made up as statute asks.
final class BoardMemberMissing implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.error(
              "H001",
              "health-and-wellbeing-board-member-missing",
              "A health and wellbeing board lacks a member that the law gives it",
              Heading.DEMOCRACY)
          .restsOn("HSCA2012-194")
          .explanation(
              """
              Statute says who at least sits on a health and wellbeing board.
              A councillor, the directors of adult social services, children's services and public health, somebody from Local Healthwatch, and
              somebody from each integrated care board (commissioning group before July 2022) whose area touches the council's.
              """)
          .bad(
              """
              bodies:
                vale-hwb: #! H001
                  seats:
                    public-health: (none)
              """)
          .good(
              """
              bodies:
                vale-hwb:
                  seats:
                    public-health: { vote: yes }
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
      if (examined.isCalled(body, "health and wellbeing board")) {
        RequiredSeats.missing(examined, body, INFO, findings);
      }
    }
  }
}
