package remit.core.power;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import remit.core.charter.Body;
import remit.core.charter.Seat;
import remit.core.charter.VotingRule;

/// A body's rules as conditions on a meeting to which members may not come: the quorum, and that a
/// motion is carried. As in [remit.core.voting.Division], against which it is tested.
///
/// @param places everybody who is not out of the matter, with a vote or without
record MeetingRules(Body.Membership membership, List<BodyGame.Place> places) {
  /// What a place adds to a count: by being there, by a vote for, by a vote against.
  private interface Form {
    long of(BodyGame.Place place, Condition.Option option);
  }

  /// Whether a rule counts those who are there, or those in favour.
  private enum Stage {
    QUORUM,
    CARRYING
  }

  Condition quorum() {
    return condition(membership.quorum().known().orElseThrow(), Stage.QUORUM);
  }

  /// Quorate and carried.
  Condition carried() {
    var inFavour = atLeast((place, option) -> option == Condition.Option.YES ? votes(place) : 0, 1);
    var rule = condition(membership.carries().known().orElseThrow(), Stage.CARRYING);
    return new Condition.All(List.of(quorum(), inFavour, rule));
  }

  private Condition condition(VotingRule rule, Stage stage) {
    return switch (rule) {
      case VotingRule.AllOf(var rules, _) ->
          new Condition.All(rules.stream().map(r -> condition(r, stage)).toList());
      case VotingRule.AnyOf(var rules, _) ->
          new Condition.Any(rules.stream().map(r -> condition(r, stage)).toList());
      case VotingRule.Threshold threshold -> threshold(threshold, stage);
      case VotingRule.Presence(var of, _) ->
          new Condition.All(of.stream().map(ref -> present(ref.value(), stage)).toList());
      case VotingRule.NoVoteAgainst(var from, _) ->
          atLeast(
              (place, option) ->
                  option == Condition.Option.NO && isEntitled(place) && from.takesIn(place.seat())
                      ? -1
                      : 0,
              0);
      case VotingRule.Named(_, var means, _) -> condition(means, stage);
    };
  }

  private Condition present(VotingRule.SeatRef ref, Stage stage) {
    Predicate<BodyGame.Place> is = place -> place.seat().id().equals(ref.seat());
    return atLeast((place, option) -> is.test(place) && counts(option, stage) ? 1 : 0, 1);
  }

  private static boolean counts(Condition.Option option, Stage stage) {
    return switch (stage) {
      case QUORUM -> isThere(option);
      case CARRYING -> option == Condition.Option.YES;
    };
  }

  private static boolean isThere(Condition.Option option) {
    return option != Condition.Option.ABSENT;
  }

  private static long votes(BodyGame.Place place) {
    return BodyGame.votes(place.seat());
  }

  private static boolean isEntitled(BodyGame.Place place) {
    return votes(place) > 0;
  }

  private Condition threshold(VotingRule.Threshold threshold, Stage stage) {
    var within = threshold.within();
    boolean everybody = threshold.measure() instanceof VotingRule.Members;
    Form counted =
        (place, option) ->
            counts(option, stage)
                    && within.takesIn(place.seat())
                    && (everybody || isEntitled(place))
                ? worth(threshold, stage).applyAsLong(place)
                : 0;
    long more = threshold.comparison() == VotingRule.Comparison.MORE_THAN ? 1 : 0;
    return switch (threshold.amount()) {
      case VotingRule.Count(var number) -> atLeast(counted, number + more);
      case VotingRule.Share(var share) -> {
        long num = share.num().longValueExact();
        long den = share.den().longValueExact();
        var base = base(threshold, stage);
        Form over =
            (place, option) -> den * counted.of(place, option) - num * base.of(place, option);
        var met = atLeast(over, more);
        yield stage == Stage.CARRYING && BodyGame.castingVoteDecides(membership, threshold)
            ? new Condition.Any(
                List.of(met, new Condition.All(List.of(atLeast(over, 0), castingVote()))))
            : met;
      }
    };
  }

  private static ToLongFunction<BodyGame.Place> worth(VotingRule.Threshold threshold, Stage stage) {
    if (threshold.measure() instanceof VotingRule.Counter(var name)) {
      return place -> place.seat().weights().getOrDefault(name, 0L);
    }
    return stage == Stage.QUORUM ? _ -> 1 : MeetingRules::votes;
  }

  /// What a share is a share of, place by place.
  private Form base(VotingRule.Threshold threshold, Stage stage) {
    var within = threshold.within();
    var worth = worth(threshold, stage);
    return (place, option) -> {
      boolean in =
          switch (threshold.measure()) {
            case VotingRule.VotingMembers _, VotingRule.Counter _ -> isEntitled(place);
            case VotingRule.Members _ -> true;
            case VotingRule.MembersPresent _, VotingRule.VotesCast _ ->
                isThere(option) && isEntitled(place);
          };
      return in && within.takesIn(place.seat()) ? worth.applyAsLong(place) : 0;
    };
  }

  /// Whoever presides is in favour: the first chair who is there, or else the first vice-chair.
  private Condition castingVote() {
    var line = new ArrayList<BodyGame.Place>();
    for (var role : List.of(Seat.Role.CHAIR, Seat.Role.VICE_CHAIR)) {
      places.stream().filter(p -> p.seat().role() == role && isEntitled(p)).forEach(line::add);
    }
    var ways = new ArrayList<Condition>();
    for (int i = 0; i < line.size(); i++) {
      var all = new ArrayList<Condition>();
      for (var before : line.subList(0, i)) {
        all.add(atLeast((p, option) -> p.equals(before) && isThere(option) ? -1 : 0, 0));
      }
      var presiding = line.get(i);
      all.add(atLeast((p, o) -> p.equals(presiding) && o == Condition.Option.YES ? 1 : 0, 1));
      ways.add(new Condition.All(all));
    }
    return new Condition.Any(ways);
  }

  private Condition atLeast(Form form, long bound) {
    var gives = new long[places.size()][];
    for (int p = 0; p < gives.length; p++) {
      var place = places.get(p);
      gives[p] = new long[Condition.Option.values().length];
      for (var option : Condition.Option.values()) {
        gives[p][option.ordinal()] = form.of(place, option);
      }
    }
    return new Condition.AtLeast(gives, bound);
  }
}
