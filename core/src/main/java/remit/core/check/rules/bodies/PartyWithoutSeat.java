package remit.core.check.rules.bodies;

import java.util.Set;
import remit.core.charter.Body;
import remit.core.charter.Seat;
import remit.core.charter.Section;
import remit.core.check.Examined;
import remit.core.check.Findings;
import remit.core.check.Rule;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;
import remit.core.kernel.PartnerId;
import remit.core.source.Located;

/// A party to a joint body that does not sit on it.
final class PartyWithoutSeat implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.warning(
              "B004",
              "party-without-seat",
              "A partner is party to a joint body and has no seat on it",
              Heading.DECISIONS)
          .restsOn("NHSACT-65Z6", "LGA1972-102")
          .explanation(
              """
              A joint body acts for all its parties. A party without a seat is bound by what others decide in its name. That may be
              meant, but it should be seen.
              """)
          .bad(
              """
              bodies:
                joint-scrutiny:
                  of: [vale-council, harbour-council] #! B004
                  seats:
                    harbour-members: (none)
                  quorum: 3
              """)
          .good(
              """
              bodies:
                joint-scrutiny:
                  seats:
                    harbour-members: { number: 4 }
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<Section> needs() {
    return Set.of(Section.BODIES, Section.SEATS);
  }

  @Override
  public void check(Examined examined, Findings findings) {
    for (var body : examined.on().bodies()) {
      if (body.of().size() < 2 || body.membership().known() != Body.SeatsKnown.ALL) continue;
      var seats = examined.on().seats(body);
      for (var party : body.of()) {
        if (seats.stream().noneMatch(s -> sits(s, party.value())))
          findings.add(finding(body, party));
      }
    }
  }

  private static boolean sits(Seat seat, PartnerId partner) {
    return seat.comesFrom(partner)
        || seat.nominatedBy().stream().anyMatch(p -> p.value().equals(partner));
  }

  private static Finding finding(Body body, Located<PartnerId> party) {
    return Finding.of(INFO, body.id().value(), party.place(), "a party without a seat")
        .says("`%s` is a party to `%s` and has no seat on it".formatted(party, body.id()))
        .also(body.seats().getFirst().place(), "the seats")
        .why("a joint body acts for all its parties, whoever sits on it")
        .help(
            "give `%s` a seat on `%s`, or say why it is a party without one"
                .formatted(party, body.id()));
  }
}
