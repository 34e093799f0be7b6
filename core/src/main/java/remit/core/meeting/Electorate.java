package remit.core.meeting;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import remit.core.charter.Body;
import remit.core.charter.Seat;
import remit.core.voting.Ballot;
import remit.core.voting.Division;
import remit.core.voting.Quorum;

/// Who may vote on one motion, as it stood when the vote opened. Who comes or leaves afterwards
/// changes nothing of it.
///
/// @param there who was there and not recused, with or without a vote
/// @param recused who was out of the matter for an interest
public record Electorate(Body.Membership rules, Set<Place> there, Set<Place> recused) {
  public Electorate {
    there = Collections.unmodifiableSet(new TreeSet<>(there));
    recused = Collections.unmodifiableSet(new TreeSet<>(recused));
    if (!Collections.disjoint(there, recused)) {
      throw new IllegalArgumentException("a member is either there or recused");
    }
  }

  /// Who has a vote: there, and the seat votes.
  public Set<Place> voters() {
    var voters = new TreeSet<Place>();
    for (var seat : rules.seats()) {
      if (!seat.mayVote().yes()) continue;
      for (var place : Room.places(java.util.List.of(seat))) {
        if (there.contains(place)) voters.add(place);
      }
    }
    return voters;
  }

  public Quorum quorum() {
    return division(Map.of()).quorum();
  }

  /// The division when these votes are all: who is there and has not voted abstains.
  ///
  /// @throws IllegalArgumentException where somebody voted who is not a voter
  public Division division(Map<Place, Choice> votes) {
    var voters = voters();
    var casts = new TreeMap<Place, Ballot.Cast>();
    there.forEach(place -> casts.put(place, Ballot.Cast.ABSTAINED));
    recused.forEach(place -> casts.put(place, Ballot.Cast.RECUSED));
    votes.forEach((place, choice) -> {
      if (!voters.contains(place)) throw new IllegalArgumentException(place + " has no vote here");
      casts.put(place, choice.cast());
    });
    return Room.division(rules, casts, Ballot.Cast.ABSENT);
  }

  /// The seat of a place, where the body has it.
  java.util.Optional<Seat> seat(Place place) {
    return rules.seats().stream()
        .filter(s -> s.id().equals(place.seat()))
        .filter(s -> place.number() <= s.number().known().orElse(1))
        .findFirst();
  }
}
