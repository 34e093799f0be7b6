package remit.core.check.rules.democracy;

import java.util.Set;
import remit.core.charter.Body;
import remit.core.charter.Seat;
import remit.core.charter.Section;
import remit.core.check.Examined;
import remit.core.check.Findings;
import remit.core.check.Rule;
import remit.core.check.SeatFit;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;
import remit.core.law.Provision;
import remit.core.law.Requirement;

/// A member whom the law keeps off a body.
final class WrongMember implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.error(
              "H002",
              "member-who-may-not-sit",
              "Somebody sits on a body who may not",
              Heading.DEMOCRACY)
          .restsOn("LGA2000-9FA")
          .explanation(
              """
              Nobody scrutinises what they decided themselves.
              A member of a council's executive may not be a member of its scrutiny committee, nor of a joint one.
              """)
          .bad(
              """
              bodies:
                vale-scrutiny:
                  seats:
                    members: { person: executive member } #! H002
              """)
          .good(
              """
              bodies:
                vale-scrutiny:
                  seats:
                    members: { person: scrutiny councillor }
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
    var fit = new SeatFit(examined);
    for (var body : examined.on().bodies()) {
      for (var demand : examined.demands().on(body, Requirement.NoSeat.class)) {
        if (!demand.provision().standing().binding()) continue;
        examined.on().seats(body).stream()
            .filter(s -> fit.fits(s, demand.requirement().sort()).yes())
            .forEach(s -> findings.add(finding(body, s, demand.provision())));
      }
    }
  }

  private static Finding finding(Body body, Seat seat, Provision provision) {
    var person = seat.person().orElse("somebody who is kept off it");
    return Finding.of(INFO, body.id().value(), seat.place(), "may not sit")
        .says("the seat `%s` of `%s` is held by: %s".formatted(seat.id(), body.id(), person))
        .source(provision.citation())
        .why("nobody may sit on the body that scrutinises what they decide")
        .help("fill the seat `%s` with a councillor outside the executive".formatted(seat.id()));
  }
}
