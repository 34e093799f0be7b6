package remit.core.meeting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import remit.core.charter.Body;
import remit.core.charter.CharterOn;
import remit.core.charter.Seat;
import remit.core.voting.Ballot;
import remit.core.voting.Division;
import remit.core.voting.Quorum;

/// Who of a body is in its meeting at one moment.
///
/// @param rules the body's rules with the seats of the day
/// @param attendance places that are not in it are absent
/// @param remote whether taking part by a link counts
public record Room(
    Body.Membership rules, Map<Place, Presence> attendance, RemoteRule.Counts remote) {
  public Room {
    attendance = Collections.unmodifiableMap(new TreeMap<>(attendance));
    var places = places(rules.seats());
    for (var place : attendance.keySet()) {
      if (!places.contains(place)) {
        throw new IllegalArgumentException("the body has no place " + place);
      }
    }
  }

  /// The room of a body on the charter's day.
  public static Room of(CharterOn charter, Body body, Map<Place, Presence> attendance) {
    var all = body.membership();
    var rules =
        new Body.Membership(
            charter.seats(body), all.known(), all.quorum(), all.carries(), all.tie());
    return new Room(rules, attendance, RemoteRule.of(charter, body).counts());
  }

  /// Every place that these seats make, in their order; a seat of unknown number is one place.
  public static List<Place> places(List<Seat> seats) {
    var places = new ArrayList<Place>();
    for (var seat : seats) {
      IntStream.rangeClosed(1, seat.number().known().orElse(1))
          .forEach(n -> places.add(new Place(seat.id(), n)));
    }
    return places;
  }

  /// Whether this member counts as being there.
  public boolean isThere(Place place) {
    return switch (attendance.getOrDefault(place, Presence.ABSENT)) {
      case IN_THE_ROOM -> true;
      case REMOTE -> remote == RemoteRule.Counts.AS_PRESENT;
      case APOLOGIES, ABSENT -> false;
    };
  }

  /// Whether an item can be taken, when these members are out of it for an interest.
  public Quorum quorum(Set<Place> recused) {
    return electorate(recused).quorum();
  }

  /// Who may vote on an item: frozen when the vote opens.
  public Electorate electorate(Set<Place> recused) {
    var there = new TreeSet<Place>();
    for (var place : places(rules.seats())) {
      if (isThere(place) && !recused.contains(place)) there.add(place);
    }
    return new Electorate(rules, there, recused);
  }

  static Division division(
      Body.Membership rules, Map<Place, Ballot.Cast> casts, Ballot.Cast otherwise) {
    var ballots = new ArrayList<Ballot>();
    for (var seat : rules.seats()) {
      for (var place : places(List.of(seat))) {
        ballots.add(new Ballot(seat, place.number(), casts.getOrDefault(place, otherwise)));
      }
    }
    return new Division(rules, ballots);
  }
}
