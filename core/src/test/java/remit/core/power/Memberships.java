package remit.core.power;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import remit.testkit.Gen;

/// Random bodies of a few seats, with rules of every kind.
public final class Memberships {
  static final Span HERE = Span.NOWHERE;
  private static final List<String> CLASSES = List.of("council", "NHS");

  private Memberships() {}

  /// Bodies that are always quorate.
  public static Gen<Body.Membership> alwaysQuorate() {
    return any(_ ->
        Fact.of(
            new VotingRule.Threshold(
                VotingRule.Comparison.AT_LEAST,
                new VotingRule.Count(0),
                new VotingRule.VotingMembers(),
                VotingRule.Group.EVERYBODY,
                HERE)));
  }

  /// Bodies with quorums of all kinds.
  public static Gen<Body.Membership> withQuorums() {
    return any(choices -> Fact.of(rule(2).draw(choices)));
  }

  private static Gen<Body.Membership> any(Gen<Fact<VotingRule>> quorum) {
    return choices -> {
      var seats = new ArrayList<Seat>();
      int count = 1 + choices.next(3);
      for (int s = 0; s < count; s++) {
        seats.add(seat(s, choices.next(3), 1 + choices.next(2), CLASSES.get(choices.next(2))));
      }
      var tie = Body.Tie.values()[choices.next(3)];
      return new Body.Membership(
          seats, Body.SeatsKnown.ALL, quorum.draw(choices), Fact.of(rule(2).draw(choices)), tie);
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
    var role = number == 0 ? Seat.Role.CHAIR : Seat.Role.MEMBER;
    return seat(
        "seat-" + number, alike, votes, role, List.of(seatClass), Map.of("people", 10L * number));
  }

  /// A seat that every rule by heads can count by the counter `heads`.
  static Seat seat(String id, int alike, long votes, Seat.Role role, List<String> classes) {
    return seat(id, alike, votes, role, classes, Map.of("heads", 1L));
  }

  private static Seat seat(
      String id,
      int alike,
      long votes,
      Seat.Role role,
      List<String> classes,
      Map<String, Long> weights) {
    return new Seat(
        new SeatId(id),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        classes,
        Fact.of(votes),
        weights,
        Fact.of(alike),
        role,
        Fact.unsaid(HERE),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        Period.ALWAYS,
        HERE);
  }

  static Body body(Body.Membership membership) {
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
