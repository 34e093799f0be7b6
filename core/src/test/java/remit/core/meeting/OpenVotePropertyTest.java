package remit.core.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import remit.core.charter.Body;
import remit.core.kernel.SeatId;
import remit.core.power.Memberships;
import remit.core.voting.Ballot;
import remit.core.voting.Division;
import remit.testkit.Gen;
import remit.testkit.Property;

class OpenVotePropertyTest {
  /// Somebody asks to vote.
  private record Attempt(Place place, Choice choice) {}

  /// A meeting: who is how in it, who is recused, and the attempts to vote in their order.
  private record Sitting(
      Body.Membership rules,
      Map<Place, Presence> attendance,
      Set<Place> recused,
      RemoteRule.Counts remote,
      List<Attempt> attempts) {
    /// The same before anybody has asked to vote.
    Sitting unasked() {
      return new Sitting(rules, attendance, recused, remote, List.of());
    }

    OpenVote opened() {
      return new OpenVote(
          new Room(rules, attendance, remote).electorate(recused), Map.of(), OpenVote.State.OPEN);
    }
  }

  private static Gen<Sitting> sittings() {
    return choices -> {
      var rules = Memberships.withQuorums().draw(choices);
      var attendance = new HashMap<Place, Presence>();
      var recused = new HashSet<Place>();
      var asking = new ArrayList<>(Room.places(rules.seats()));
      asking.add(new Place(new SeatId("stranger"), 1));
      for (var place : Room.places(rules.seats())) {
        attendance.put(place, Presence.values()[choices.next(Presence.values().length)]);
        if (choices.next(4) == 1) recused.add(place);
      }
      var attempts = new ArrayList<Attempt>();
      int many = choices.next(12);
      for (int i = 0; i < many; i++) {
        var place = asking.get(choices.next(asking.size()));
        attempts.add(new Attempt(place, Choice.values()[choices.next(3)]));
      }
      var remote = RemoteRule.Counts.values()[choices.next(2)];
      return new Sitting(rules, attendance, recused, remote, attempts);
    };
  }

  private static OpenVote run(Sitting sitting) {
    var vote = sitting.opened();
    for (var attempt : sitting.attempts()) {
      if (vote.cast(attempt.place(), attempt.choice()) instanceof OpenVote.Counted(var after)) {
        vote = after;
      }
    }
    return vote;
  }

  /// The same by hand, one ballot paper for each place.
  private static Division naive(Sitting sitting) {
    var papers = new ArrayList<Ballot>();
    for (var seat : sitting.rules().seats()) {
      for (int n = 1; n <= seat.number().known().orElse(1); n++) {
        papers.add(new Ballot(seat, n, paper(sitting, new Place(seat.id(), n))));
      }
    }
    return new Division(sitting.rules(), papers);
  }

  private static Ballot.Cast paper(Sitting sitting, Place place) {
    if (sitting.recused().contains(place)) return Ballot.Cast.RECUSED;
    var how = sitting.attendance().get(place);
    boolean there =
        how == Presence.IN_THE_ROOM
            || how == Presence.REMOTE && sitting.remote() == RemoteRule.Counts.AS_PRESENT;
    if (!there) return Ballot.Cast.ABSENT;
    var seat =
        sitting.rules().seats().stream().filter(s -> s.id().equals(place.seat())).findFirst();
    if (!seat.orElseThrow().mayVote().yes()) return Ballot.Cast.ABSTAINED;
    for (var attempt : sitting.attempts()) {
      if (attempt.place().equals(place)) {
        return switch (attempt.choice()) {
          case FOR -> Ballot.Cast.FOR;
          case AGAINST -> Ballot.Cast.AGAINST;
          case ABSTAIN -> Ballot.Cast.ABSTAINED;
        };
      }
    }
    return Ballot.Cast.ABSTAINED;
  }

  @Test
  void theResultIsThatOfThePapersCountedByHand() {
    Property.forAll(
        sittings(), sitting -> assertEquals(naive(sitting).outcome(), run(sitting).outcome()));
  }

  @Test
  void theQuorumIsThatOfThePapersCountedByHand() {
    Property.forAll(
        sittings(),
        sitting -> {
          var room = new Room(sitting.rules(), sitting.attendance(), sitting.remote());
          assertEquals(naive(sitting.unasked()).quorum(), room.quorum(sitting.recused()));
        });
  }

  @Test
  void aVoteOnceCastStandsAndARepeatSaysSo() {
    Property.forAll(
        sittings(),
        sitting -> {
          var vote = run(sitting);
          for (var attempt : sitting.attempts()) {
            var earlier = vote.cast().get(attempt.place());
            if (earlier == null) continue;
            for (var again : List.of(vote, vote.close())) {
              assertEquals(
                  new OpenVote.AlreadyVoted(earlier),
                  again.cast(attempt.place(), attempt.choice()));
            }
          }
        });
  }

  @Test
  void nobodyVotesAfterTheVoteHasClosed() {
    Property.forAll(
        sittings(),
        sitting -> {
          var closed = sitting.opened().close();
          for (var attempt : sitting.attempts()) {
            assertInstanceOf(OpenVote.Closed.class, closed.cast(attempt.place(), attempt.choice()));
          }
        });
  }

  @Test
  void whoIsRecusedIsToldSoAndNotCounted() {
    Property.forAll(
        sittings(),
        sitting -> {
          var vote = run(sitting);
          for (var place : sitting.recused()) {
            assertEquals(new OpenVote.Conflicted(place), vote.cast(place, Choice.FOR));
            assertSame(null, vote.cast().get(place));
          }
        });
  }
}
