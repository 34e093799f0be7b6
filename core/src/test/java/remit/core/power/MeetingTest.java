package remit.core.power;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import remit.core.charter.Body;
import remit.core.charter.Seat;
import remit.core.kernel.Fraction;
import remit.core.kernel.SeatId;
import remit.core.voting.Ballot;
import remit.core.voting.Division;
import remit.core.voting.Outcome;
import remit.testkit.Property;

/// The chances of a meeting, against every division that can come of it.
class MeetingTest {
  private static final Fraction HALF = Fraction.of(1, 2);
  private static final List<Ballot.Cast> CASTS =
      List.of(Ballot.Cast.ABSENT, Ballot.Cast.FOR, Ballot.Cast.AGAINST);

  @Test
  void chancesAreThoseOfAllDivisionsTogether() {
    Property.forAll(250, Memberships.withQuorums(), MeetingTest::compare);
  }

  private static void compare(Body.Membership membership) {
    var attendance =
        membership.seats().stream()
            .collect(
                Collectors.toMap(
                    Seat::id,
                    s -> Fraction.of(2 + Math.floorMod(s.id().value().hashCode(), 3), 4)));
    var bloc = Set.of(membership.seats().getFirst().id());
    var meeting =
        Meeting.of(
                Memberships.body(membership),
                membership.seats(),
                BodyGame.Given.EVERYBODY,
                attendance)
            .orElseThrow();
    var naive = new Naive(membership, attendance);
    assertEquals(Optional.of(naive.quorate()), meeting.quorate());
    assertEquals(Optional.of(naive.carried(Set.of(), HALF)), meeting.carried());
    assertEquals(Optional.of(naive.carried(bloc, Fraction.ONE)), meeting.carriedWith(bloc));
    assertEquals(Optional.of(naive.carried(bloc, Fraction.ZERO)), meeting.carriedAgainst(bloc));
  }

  /// Adds up every way in which everybody can stay away or vote.
  private record Naive(Body.Membership membership, Map<SeatId, Fraction> attendance) {
    Fraction quorate() {
      return Fraction.ONE.minus(
          sum(Set.of(), HALF, outcome -> outcome instanceof Outcome.NotQuorate));
    }

    Fraction carried(Set<SeatId> bloc, Fraction inFavour) {
      return sum(bloc, inFavour, outcome -> outcome instanceof Outcome.Carried);
    }

    private Fraction sum(
        Set<SeatId> bloc, Fraction inFavour, java.util.function.Predicate<Outcome> counts) {
      var places = new ArrayList<BodyGame.Place>();
      for (var seat : membership.seats()) {
        IntStream.rangeClosed(1, seat.number().known().orElseThrow())
            .forEach(n -> places.add(new BodyGame.Place(seat, n)));
      }
      var sum = Fraction.ZERO;
      int ways = (int) Math.pow(3, places.size());
      for (int way = 0; way < ways; way++) {
        var ballots = new ArrayList<Ballot>();
        var chance = Fraction.ONE;
        int rest = way;
        for (var place : places) {
          var cast = CASTS.get(rest % 3);
          rest /= 3;
          boolean votes = BodyGame.votes(place.seat()) > 0 || cast == Ballot.Cast.ABSENT;
          ballots.add(
              new Ballot(place.seat(), place.number(), votes ? cast : Ballot.Cast.ABSTAINED));
          chance = chance.times(chance(place.seat().id(), cast, bloc, inFavour));
        }
        if (counts.test(new Division(membership, ballots).outcome())) sum = sum.plus(chance);
      }
      return sum;
    }

    private Fraction chance(SeatId seat, Ballot.Cast cast, Set<SeatId> bloc, Fraction inFavour) {
      var comes = attendance.getOrDefault(seat, Fraction.ONE);
      var yes = bloc.contains(seat) ? inFavour : HALF;
      return switch (cast) {
        case FOR -> comes.times(yes);
        case AGAINST -> comes.times(Fraction.ONE.minus(yes));
        case ABSENT, ABSTAINED, RECUSED -> Fraction.ONE.minus(comes);
      };
    }
  }
}
