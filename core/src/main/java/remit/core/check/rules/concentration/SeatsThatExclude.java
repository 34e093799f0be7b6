package remit.core.check.rules.concentration;

import java.util.Optional;
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
import remit.core.kernel.PostId;
import remit.core.kernel.SeatId;
import remit.core.source.Located;

/// Two seats that one person may not hold.
final class SeatsThatExclude implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.error(
              "K003",
              "seats-that-exclude-each-other",
              "One post holds two seats that exclude each other",
              Heading.DECISIONS)
          .saysAlso(RuleInfo.STRUCTURAL)
          .explanation(
              """
              Some bodies say that the holder of one seat may not hold another: an audit chair may not be deputy chair. When one post
              holds both, the body breaks its own rule at every meeting.
              """)
          .bad(
              """
              bodies:
                icb-board:
                  seats:
                    chief-executive: { not also: [finance-director] } #! K003
                    finance-director: { held by: icb-chief-executive }
              """)
          .good(
              """
              bodies:
                icb-board:
                  seats:
                    chief-executive: { not also: [finance-director] }
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
      var seats = examined.on().seats(body);
      for (var seat : seats) {
        for (var excluded : seat.notAlso()) {
          seats.stream()
              .filter(other -> other.id().equals(excluded.value()))
              .filter(other -> holder(seat).isPresent() && holder(seat).equals(holder(other)))
              .forEach(other -> findings.add(finding(body, seat, excluded, other)));
        }
      }
    }
  }

  private static Optional<PostId> holder(Seat seat) {
    return seat.heldBy().map(Located::value);
  }

  private static Finding finding(Body body, Seat seat, Located<SeatId> excluded, Seat other) {
    return Finding.of(INFO, body.id().value(), excluded.place(), "excluded")
        .says(
            "`%s` holds the seats `%s` and `%s` of `%s`, which exclude each other"
                .formatted(holder(seat).orElseThrow(), seat.id(), other.id(), body.id()))
        .also(other.place(), "held by the same post")
        .why("the body's own rules keep the two seats apart")
        .help("give one of the two seats of `%s` to another post".formatted(body.id()));
  }
}
