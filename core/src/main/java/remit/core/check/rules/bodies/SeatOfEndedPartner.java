package remit.core.check.rules.bodies;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import remit.core.charter.Body;
import remit.core.charter.Partner;
import remit.core.charter.Seat;
import remit.core.charter.Section;
import remit.core.check.Examined;
import remit.core.check.Findings;
import remit.core.check.Rule;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;

/// A seat for an organisation that no longer exists.
final class SeatOfEndedPartner implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.warning(
              "B001",
              "seat-of-ended-partner",
              "A seat comes from an organisation that has ended",
              Heading.DECISIONS)
          .restsOn("CHANGE-CCG-ICB")
          .saysAlso(RuleInfo.STRUCTURAL)
          .explanation(
              """
              Membership lags behind the law: a board goes on listing, and even excusing, the member of an organisation that was
              abolished. The seat is nobody's; if it counts towards a quorum or a vote, the body is not what it thinks it is.
              """)
          .bad(
              """
              partners:
                old-trust: { name: The old trust (invented), kind: nhs trust, serves: vale, stance: partner, in force: { to: 2025-03-31 } }
              bodies:
                vale-hwb:
                  seats:
                    old-trust: { from: old-trust, person: officer, class: NHS } #! B001
              """)
          .good(
              """
              bodies:
                vale-hwb:
                  seats:
                    old-trust: { from: hospitals, person: officer, class: NHS }
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<Section> needs() {
    return Set.of(Section.PARTNERS, Section.BODIES, Section.SEATS);
  }

  @Override
  public void check(Examined examined, Findings findings) {
    var ended =
        examined.charter().partners().stream()
            .filter(p -> p.inForce().lastDay().filter(d -> d.isBefore(examined.day())).isPresent())
            .collect(Collectors.toMap(Partner::id, p -> p));
    for (var body : examined.on().bodies()) {
      for (var seat : examined.on().seats(body)) {
        var gone =
            seat.from().stream()
                .flatMap(p -> Optional.ofNullable(ended.get(p.value())).stream())
                .toList();
        if (!gone.isEmpty() && gone.size() == seat.from().size()) {
          findings.add(finding(body, seat, gone.getFirst()));
        }
      }
    }
  }

  private static Finding finding(Body body, Seat seat, Partner partner) {
    return Finding.of(INFO, body.id().value(), seat.place(), "a seat of nobody's")
        .says(
            "the seat `%s` of `%s` comes from `%s`, which ended on %s"
                .formatted(
                    seat.id(), body.id(), partner.id(), partner.inForce().lastDay().orElseThrow()))
        .also(partner.place(), "ended then")
        .why(
            "an organisation that has ended can send nobody, and its seat still counts in a quorum"
                + " or a vote")
        .help(
            "give the seat `%s` to the successor of `%s`, or end it"
                .formatted(seat.id(), partner.id()));
  }
}
