package remit.core.power;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import remit.core.charter.Body;
import remit.core.charter.Seat;
import remit.core.charter.VotingRule;
import remit.core.kernel.Fraction;
import remit.core.kernel.SeatId;
import remit.core.source.Span;

/// The game that a body plays when it votes: everybody who is there and entitled votes yes or no.
/// Abstaining is left out; a casting vote goes as the chair voted and decides equal votes under a
/// simple majority, as in [remit.core.voting.Division], against which the game is tested.
///
/// @param places who plays, in the order of the seats; several alike have a place each
public record BodyGame(Game game, List<Place> places) {
  /// One place on a body.
  ///
  /// @param number which of several alike, counted from 1
  public record Place(Seat seat, int number) {}

  /// What becomes of a seat in the meeting that is looked at.
  ///
  /// @param absent seats whose holders are not there; they stay in what a share of all members is
  ///   of
  /// @param recused seats whose holders are out of the matter; they are left out of everything
  public record Given(Set<SeatId> absent, Set<SeatId> recused) {
    public static final Given EVERYBODY = new Given(Set.of(), Set.of());

    public Given {
      absent = Set.copyOf(absent);
      recused = Set.copyOf(recused);
    }
  }

  /// Whether there is a game to look at.
  public sealed interface Made {}

  public record Playable(BodyGame game) implements Made {}

  /// A fact that the game needs is not known.
  public record NotKnown(String what, Span place) implements Made {}

  public BodyGame {
    places = List.copyOf(places);
  }

  /// Who of these seats plays.
  BitSet members(Set<SeatId> of) {
    var members = new BitSet();
    for (int p = 0; p < places.size(); p++) {
      if (of.contains(places.get(p).seat().id())) members.set(p);
    }
    return members;
  }

  BitSet others(BitSet members) {
    var others = new BitSet();
    others.set(0, places.size());
    others.andNot(members);
    return others;
  }

  long votes(BitSet members) {
    return members.stream().mapToLong(p -> votes(places.get(p).seat())).sum();
  }

  public static Made of(Body body, List<Seat> seats, Given given) {
    var gap = gap(body, seats);
    if (gap.isPresent()) return gap.get();
    var entitled =
        seats.stream().filter(s -> votes(s) > 0 && !given.recused().contains(s.id())).toList();
    var places = new ArrayList<Place>();
    for (var seat : entitled) {
      if (given.absent().contains(seat.id())) continue;
      IntStream.rangeClosed(1, number(seat)).forEach(n -> places.add(new Place(seat, n)));
    }
    if (places.isEmpty()) return new NotKnown("nobody with a vote is there", body.place());
    if (places.size() > Game.MOST_PLAYERS) {
      return new NotKnown("more than " + Game.MOST_PLAYERS + " members vote", body.place());
    }
    var rules = new Rules(body.membership(), entitled, places);
    var game = new Game(places.size(), rules.rule());
    return new Playable(new BodyGame(game, places));
  }

  private static Optional<NotKnown> gap(Body body, List<Seat> seats) {
    var membership = body.membership();
    if (membership.known() != Body.SeatsKnown.ALL) {
      return Optional.of(
          new NotKnown("the seats of `" + body.id() + "` are not all known", body.place()));
    }
    if (membership.carries().isGap()) {
      return Optional.of(
          new NotKnown(
              "what carries a motion of `" + body.id() + "` is not known",
              membership.carries().place()));
    }
    for (var seat : seats) {
      if (seat.votes().isGap()) {
        return Optional.of(
            new NotKnown("whether `" + seat.id() + "` votes is not known", seat.votes().place()));
      }
      if (seat.number().isGap()) {
        return Optional.of(
            new NotKnown(
                "how many `" + seat.id() + "` there are is not known", seat.number().place()));
      }
    }
    return Optional.empty();
  }

  /// A casting vote decides equal votes under the rule of a simple majority, and overcomes nothing
  /// else.
  static boolean castingVoteDecides(Body.Membership membership, VotingRule.Threshold threshold) {
    return membership.tie() == Body.Tie.CASTING_VOTE_OF_THE_CHAIR
        && threshold.comparison() == VotingRule.Comparison.MORE_THAN
        && threshold.amount().equals(new VotingRule.Share(Fraction.of(1, 2)))
        && threshold.measure() instanceof VotingRule.VotesCast
        && threshold.within().equals(VotingRule.Group.EVERYBODY);
  }

  static long votes(Seat seat) {
    return seat.votes().known().orElse(0L);
  }

  static int number(Seat seat) {
    return seat.number().known().orElse(0);
  }

  /// Turns the body's carrying rule into rules over yes-votes.
  private record Rules(Body.Membership membership, List<Seat> entitled, List<Place> places) {
    Game.Rule rule() {
      var rule = rule(membership.carries().known().orElseThrow());
      if (!new Game(places.size(), rule).carries(new BitSet())) return rule;
      return new Game.All(List.of(new Game.Weighted(weights(_ -> true, _ -> 1), 1), rule));
    }

    private Game.Rule rule(VotingRule rule) {
      return switch (rule) {
        case VotingRule.AllOf(var rules, _) ->
            new Game.All(rules.stream().map(this::rule).toList());
        case VotingRule.AnyOf(var rules, _) ->
            new Game.Any(rules.stream().map(this::rule).toList());
        case VotingRule.Threshold threshold -> threshold(threshold);
        case VotingRule.Presence(var of, _) ->
            new Game.All(of.stream().map(ref -> someOf(ref.value().seat())).toList());
        case VotingRule.NoVoteAgainst(var from, _) -> everyOneOf(from);
        case VotingRule.Named(_, var means, _) -> rule(means);
      };
    }

    private Game.Rule someOf(SeatId seat) {
      return new Game.Weighted(weights(p -> p.seat().id().equals(seat), _ -> 1), 1);
    }

    private Game.Rule everyOneOf(VotingRule.Group group) {
      Predicate<Place> in = p -> group.takesIn(p.seat());
      return new Game.Weighted(weights(in, _ -> 1), places.stream().filter(in).count());
    }

    private Game.Rule threshold(VotingRule.Threshold threshold) {
      Predicate<Place> in = p -> threshold.within().takesIn(p.seat());
      long more = threshold.comparison() == VotingRule.Comparison.MORE_THAN ? 1 : 0;
      return switch (threshold.amount()) {
        case VotingRule.Count(var number) ->
            new Game.Weighted(weights(in, p -> worth(threshold, p.seat())), number + more);
        case VotingRule.Share(var share) -> {
          long den = share.den().longValueExact();
          long quota = Math.multiplyExact(share.num().longValueExact(), base(threshold)) + more;
          var met = new Game.Weighted(weights(in, p -> den * worth(threshold, p.seat())), quota);
          yield castingVote(threshold, met);
        }
      };
    }

    private Game.Rule castingVote(VotingRule.Threshold threshold, Game.Rule met) {
      var chair = presiding();
      if (!castingVoteDecides(membership, threshold) || chair.isEmpty()) return met;
      var equal = new Game.Weighted(weights(_ -> true, p -> 2 * votes(p.seat())), base(threshold));
      var chairs = new Game.Weighted(weights(p -> p.equals(chair.get()), _ -> 1), 1);
      return new Game.Any(List.of(met, new Game.All(List.of(equal, chairs))));
    }

    private Optional<Place> presiding() {
      return inRole(Seat.Role.CHAIR).or(() -> inRole(Seat.Role.VICE_CHAIR));
    }

    private Optional<Place> inRole(Seat.Role role) {
      return places.stream().filter(p -> p.seat().role() == role).findFirst();
    }

    /// What a share is a share of: everybody entitled, there or not; or, where those present or the
    /// votes cast count, everybody there, since all of them vote.
    private long base(VotingRule.Threshold threshold) {
      boolean everybody =
          switch (threshold.measure()) {
            case VotingRule.VotingMembers _, VotingRule.Members _, VotingRule.Counter _ -> true;
            case VotingRule.MembersPresent _, VotingRule.VotesCast _ -> false;
          };
      var group = threshold.within();
      return everybody
          ? entitled.stream()
              .filter(group::takesIn)
              .mapToLong(s -> worth(threshold, s) * number(s))
              .sum()
          : places.stream()
              .filter(p -> group.takesIn(p.seat()))
              .mapToLong(p -> worth(threshold, p.seat()))
              .sum();
    }

    private static long worth(VotingRule.Threshold threshold, Seat seat) {
      return threshold.measure() instanceof VotingRule.Counter(var name)
          ? seat.weights().getOrDefault(name, 0L)
          : votes(seat);
    }

    private long[] weights(Predicate<Place> in, java.util.function.ToLongFunction<Place> weight) {
      return places.stream().mapToLong(p -> in.test(p) ? weight.applyAsLong(p) : 0).toArray();
    }
  }
}
