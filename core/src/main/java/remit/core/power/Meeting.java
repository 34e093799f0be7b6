package remit.core.power;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import remit.core.charter.Body;
import remit.core.charter.Seat;
import remit.core.kernel.Fraction;
import remit.core.kernel.SeatId;

/// Meetings of a body to which each member comes with a given chance, and where all who are there
/// vote, for or against by the toss of a coin. Everything is exact; empty where it would take too
/// many states.
public final class Meeting {
  private static final Fraction HALF = Fraction.of(1, 2);

  private final List<BodyGame.Place> places;
  private final Map<SeatId, Fraction> attendance;
  private final MeetingRules rules;

  private Meeting(
      List<BodyGame.Place> places, Map<SeatId, Fraction> attendance, MeetingRules rules) {
    this.places = places;
    this.attendance = attendance;
    this.rules = rules;
  }

  /// Empty where the quorum is not known.
  ///
  /// @param attendance the chance that the holder of a seat comes; a seat left out always does
  public static Optional<Meeting> of(
      Body body, List<Seat> seats, BodyGame.Given given, Map<SeatId, Fraction> attendance) {
    if (body.membership().quorum().isGap()) return Optional.empty();
    var chances = new HashMap<>(attendance);
    given.absent().forEach(seat -> chances.put(seat, Fraction.ZERO));
    var places = new ArrayList<BodyGame.Place>();
    for (var seat : inOrder(seats)) {
      if (given.recused().contains(seat.id())) continue;
      IntStream.rangeClosed(1, BodyGame.number(seat))
          .forEach(n -> places.add(new BodyGame.Place(seat, n)));
    }
    return Optional.of(new Meeting(places, chances, new MeetingRules(body.membership(), places)));
  }

  /// Seats of one class one after another, so that what is asked of a class is soon settled.
  private static List<Seat> inOrder(List<Seat> seats) {
    return seats.stream()
        .sorted(
            java.util.Comparator.comparing((Seat s) -> s.role())
                .thenComparing(s -> String.join(",", s.classes())))
        .toList();
  }

  public Optional<Fraction> quorate() {
    return Chance.of(rules.quorum(), chances(Set.of(), HALF));
  }

  /// The chance that the meeting is quorate and the motion carried.
  public Optional<Fraction> carried() {
    return carried(Set.of(), HALF);
  }

  /// The same where those who come of some seats all vote for, or all against.
  public Optional<Fraction> carriedWith(Set<SeatId> bloc) {
    return carried(bloc, Fraction.ONE);
  }

  public Optional<Fraction> carriedAgainst(Set<SeatId> bloc) {
    return carried(bloc, Fraction.ZERO);
  }

  private Optional<Fraction> carried(Set<SeatId> bloc, Fraction inFavour) {
    return Chance.of(rules.carried(), chances(bloc, inFavour));
  }

  private List<List<Fraction>> chances(Set<SeatId> bloc, Fraction inFavour) {
    return places.stream()
        .map(place -> {
          var id = place.seat().id();
          var comes = attendance.getOrDefault(id, Fraction.ONE);
          var yes = comes.times(bloc.contains(id) ? inFavour : HALF);
          return List.of(Fraction.ONE.minus(comes), yes, comes.minus(yes));
        })
        .toList();
  }
}
