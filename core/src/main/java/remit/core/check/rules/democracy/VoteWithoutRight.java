package remit.core.check.rules.democracy;

import java.util.HashSet;
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

/// A co-opted member with a vote.
final class VoteWithoutRight implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.error(
              "H003",
              "vote-without-right",
              "Somebody votes on a body on which only councillors may",
              Heading.DEMOCRACY)
          .restsOn("LGHA1989-13", "LGA2000-9FA")
          .explanation(
              """
              On committees of a council, people who are not its members may sit, and as a rule may not vote.
              The law makes exceptions by name: health and wellbeing boards are one. A resolution that was carried by votes that do not count
              was not carried.
              """)
          .bad(
              """
              bodies:
                vale-scrutiny:
                  seats:
                    co-opted: { from: vale-healthwatch, person: healthwatch representative } #! H003
              """)
          .good(
              """
              bodies:
                vale-scrutiny:
                  seats:
                    co-opted: { from: vale-healthwatch, person: healthwatch representative, vote: no }
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
      var kept = new HashSet<Seat>();
      for (var demand : examined.demands().on(body, Requirement.NoSeat.class)) {
        examined.on().seats(body).stream()
            .filter(s -> !fit.fits(s, demand.requirement().sort()).no())
            .forEach(kept::add);
      }
      for (var demand : examined.demands().on(body, Requirement.VotesOnly.class)) {
        if (!demand.provision().standing().binding()) continue;
        examined.on().seats(body).stream()
            .filter(s -> !kept.contains(s))
            .filter(s -> s.mayVote().yes() && fit.fits(s, demand.requirement().sort()).no())
            .forEach(s -> findings.add(finding(body, s, demand.provision())));
      }
    }
  }

  private static Finding finding(Body body, Seat seat, Provision provision) {
    var who = seat.person().map(p -> "a " + p).orElse("no councillor");
    return Finding.of(INFO, body.id().value(), seat.place(), "has a vote")
        .says("the seat `%s` of `%s`, for %s, has a vote".formatted(seat.id(), body.id(), who))
        .source(provision.citation())
        .why("on this body only councillors vote unless statute says otherwise")
        .help("write `vote: no` for the seat `%s`".formatted(seat.id()));
  }
}
