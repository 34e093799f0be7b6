package remit.core.power;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import remit.core.charter.Body;
import remit.core.charter.Meetings;
import remit.core.charter.Seat;
import remit.core.charter.VotingRule;
import remit.core.kernel.BodyId;
import remit.core.kernel.Fraction;
import remit.core.kernel.KindName;
import remit.core.kernel.Period;
import remit.core.kernel.SeatId;
import remit.core.source.Fact;
import remit.core.source.Located;
import remit.core.source.Span;
import remit.core.voting.Ballot;
import remit.core.voting.Division;
import remit.core.voting.Outcome;
import remit.testkit.Gen;
import remit.testkit.Property;

/// A body's game, against the same body's divisions: every way that everybody can vote.
class BodyGameTest {
  private static final Span HERE = Span.NOWHERE;
  private static final List<String> CLASSES = List.of("council", "NHS");

  @Test
  void theGameCarriesWhatTheDivisionCarries() {
    Property.forAll(400, membership(), BodyGameTest::compare);
  }

  private static void compare(Body.Membership membership) {
    var body = body(membership);
    var made = BodyGame.of(body, membership.seats(), BodyGame.Given.EVERYBODY);
    if (made instanceof BodyGame.NotKnown) return;
    var game = assertInstanceOf(BodyGame.Playable.class, made).game();
    int places = game.places().size();
    for (int yes = 0; yes < 1 << places; yes++) {
      var outcome = new Division(membership, ballots(game.places(), yes)).outcome();
      assertEquals(
          outcome instanceof Outcome.Carried,
          game.game().carries(BitSet.valueOf(new long[] {yes})));
    }
  }

  private static List<Ballot> ballots(List<BodyGame.Place> places, int yes) {
    var ballots = new ArrayList<Ballot>();
    for (int p = 0; p < places.size(); p++) {
      var place = places.get(p);
      var cast = (yes >> p & 1) == 1 ? Ballot.Cast.FOR : Ballot.Cast.AGAINST;
      ballots.add(new Ballot(place.seat(), place.number(), cast));
    }
    return ballots;
  }

  private static Gen<Body.Membership> membership() {
    return choices -> {
      var seats = new ArrayList<Seat>();
      int count = 1 + choices.next(4);
      for (int s = 0; s < count; s++) {
        seats.add(seat(s, choices.next(3), 1 + choices.next(2), CLASSES.get(choices.next(2))));
      }
      var tie = Body.Tie.values()[choices.next(3)];
      var nobody =
          new VotingRule.Threshold(
              VotingRule.Comparison.AT_LEAST,
              new VotingRule.Count(0),
              new VotingRule.VotingMembers(),
              VotingRule.Group.EVERYBODY,
              HERE);
      return new Body.Membership(
          seats, Body.SeatsKnown.ALL, Fact.of(nobody), Fact.of(rule(2).draw(choices)), tie);
    };
  }

  private static Gen<VotingRule> rule(int depth) {
    return choices ->
        switch (choices.next(depth == 0 ? 4 : 6)) {
          case 0 ->
              VotingRule.named(
                  VotingRule.Shorthand.values()[choices.next(VotingRule.Shorthand.values().length)],
                  HERE);
          case 1 ->
              new VotingRule.Threshold(
                  VotingRule.Comparison.values()[choices.next(2)],
                  new VotingRule.Count(choices.next(6)),
                  new VotingRule.VotingMembers(),
                  group().draw(choices),
                  HERE);
          case 2 ->
              new VotingRule.Threshold(
                  VotingRule.Comparison.values()[choices.next(2)],
                  new VotingRule.Share(Fraction.of(choices.next(5), 4)),
                  choices.next(2) == 0
                      ? new VotingRule.VotesCast()
                      : new VotingRule.Counter("people"),
                  group().draw(choices),
                  HERE);
          case 3 -> new VotingRule.NoVoteAgainst(group().draw(choices), HERE);
          case 4 -> new VotingRule.AllOf(rule(depth - 1).list(1, 3).draw(choices), HERE);
          case 5 -> new VotingRule.AnyOf(rule(depth - 1).list(1, 3).draw(choices), HERE);
          default -> throw new IllegalStateException();
        };
  }

  private static Gen<VotingRule.Group> group() {
    return choices ->
        choices.next(2) == 0
            ? VotingRule.Group.EVERYBODY
            : new VotingRule.Group(Optional.of(CLASSES.get(choices.next(2))), Optional.empty());
  }

  private static Seat seat(int number, int votes, int alike, String seatClass) {
    return new Seat(
        new SeatId("seat-" + number),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(seatClass),
        Fact.of((long) votes),
        Map.of("people", 10L * number),
        Fact.of(alike),
        number == 0 ? Seat.Role.CHAIR : Seat.Role.MEMBER,
        Fact.unsaid(HERE),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        Period.ALWAYS,
        HERE);
  }

  private static Body body(Body.Membership membership) {
    return new Body(
        new BodyId("board"),
        "Board",
        Located.nowhere(new KindName("board")),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Body.Status.ACTIVE,
        membership,
        Meetings.unsaid(HERE),
        Body.Doings.NONE,
        Body.Terms.unsaid(HERE),
        Period.ALWAYS,
        List.of(),
        HERE);
  }
}
