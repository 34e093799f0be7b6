package remit.core.check;

import java.util.stream.Stream;
import remit.core.charter.Seat;
import remit.core.kernel.Truth;
import remit.core.law.Requirement;

/// Whether a seat is of a sort that a requirement speaks of. Unknown where the charter does not say
/// what kind of person sits.
public final class SeatFit {
  private final Examined examined;

  public SeatFit(Examined examined) {
    this.examined = examined;
  }

  public Truth fits(Seat seat, Requirement.SeatSort sort) {
    var votes =
        switch (sort.votes()) {
          case ANY -> Truth.YES;
          case VOTING_ONLY -> seat.mayVote();
        };
    var either =
        sort.either().isEmpty()
            ? Truth.YES
            : sort.either().stream().map(s -> fits(seat, s)).reduce(Truth.NO, Truth::or);
    return votes.and(from(seat, sort)).and(person(seat, sort)).and(either);
  }

  private Truth from(Seat seat, Requirement.SeatSort sort) {
    if (sort.from().isEmpty()) return Truth.YES;
    boolean comes =
        Stream.concat(seat.from().stream(), seat.nominatedBy().stream())
            .anyMatch(p -> sort.from().stream().anyMatch(w -> examined.isCalled(p.value(), w)));
    if (comes) return Truth.YES;
    return seat.from().isEmpty() ? Truth.UNKNOWN : Truth.NO;
  }

  private Truth person(Seat seat, Requirement.SeatSort sort) {
    if (sort.person().isEmpty()) return Truth.YES;
    var post = seat.heldBy().flatMap(h -> examined.on().findPost(h.value()));
    var held = post.flatMap(p -> p.person());
    if (seat.person().isEmpty() && held.isEmpty()) return Truth.UNKNOWN;
    return Truth.of(
        seat.person().filter(sort.person()::contains).isPresent()
            || held.filter(sort.person()::contains).isPresent());
  }
}
