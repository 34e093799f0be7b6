package remit.core.check.rules.roles;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import remit.core.charter.Seat;
import remit.core.charter.VotingRule;
import remit.core.kernel.Fraction;
import remit.core.kernel.Truth;

/// A meeting at which some seats are present and in favour, and others absent or against: would it
/// be quorate, would it carry? Unknown where the rule or the numbers do not say.
///
/// @param all every seat of the body
/// @param in whether a seat is present, or in favour
/// @param against whether the others vote against, or are not there
record Division(List<Seat> all, Predicate<Seat> in, Others against) {
  /// What those do who are not in.
  enum Others {
    ABSENT,
    AGAINST
  }

  Division {
    all = List.copyOf(all);
  }

  Truth meets(VotingRule rule) {
    return switch (rule) {
      case VotingRule.AllOf(var rules, _) ->
          rules.stream().map(this::meets).reduce(Truth.YES, Truth::and);
      case VotingRule.AnyOf(var rules, _) ->
          rules.stream().map(this::meets).reduce(Truth.NO, Truth::or);
      case VotingRule.Named(_, var means, _) -> meets(means);
      case VotingRule.Presence(var seats, _) ->
          Truth.of(seats.stream().allMatch(s -> present(s.value())));
      case VotingRule.NoVoteAgainst(var from, _) -> noneAgainst(from);
      case VotingRule.Threshold threshold -> threshold(threshold);
    };
  }

  private boolean present(VotingRule.SeatRef ref) {
    return all.stream().filter(s -> s.id().equals(ref.seat())).anyMatch(in);
  }

  private Truth noneAgainst(VotingRule.Group group) {
    return switch (against) {
      case ABSENT -> Truth.YES;
      case AGAINST ->
          all.stream()
              .filter(s -> !in.test(s) && group.takesIn(s))
              .map(s -> s.mayVote().not())
              .reduce(Truth.YES, Truth::and);
    };
  }

  private Truth threshold(VotingRule.Threshold threshold) {
    var group = all.stream().filter(threshold.within()::takesIn).toList();
    var measure = threshold.measure();
    boolean everybody = measure instanceof VotingRule.Members;
    var has = weight(group.stream().filter(in).toList(), everybody, measure);
    boolean cast =
        measure instanceof VotingRule.VotesCast || measure instanceof VotingRule.MembersPresent;
    var base = cast && against == Others.ABSENT ? has : weight(group, everybody, measure);
    if (has.isEmpty() || base.isEmpty()) return Truth.UNKNOWN;
    var needed =
        switch (threshold.amount()) {
          case VotingRule.Count(var number) -> Fraction.of(number, 1);
          case VotingRule.Share(var share) -> share.times(Fraction.of(base.get(), 1));
        };
    int compared = Fraction.of(has.get(), 1).compareTo(needed);
    return Truth.of(
        switch (threshold.comparison()) {
          case AT_LEAST -> compared >= 0;
          case MORE_THAN -> compared > 0;
        });
  }

  private static Optional<Long> weight(
      List<Seat> seats, boolean everybody, VotingRule.Measure measure) {
    long sum = 0;
    for (var seat : seats) {
      var number = seat.number().known();
      var votes = seat.votes().known();
      if (number.isEmpty() || votes.isEmpty()) return Optional.empty();
      long each =
          switch (measure) {
            case VotingRule.Counter(var name) -> seat.weights().getOrDefault(name, 0L);
            case VotingRule.Members _ -> 1;
            case VotingRule.VotingMembers _, VotingRule.MembersPresent _, VotingRule.VotesCast _ ->
                everybody ? 1 : votes.get();
          };
      sum = Math.addExact(sum, Math.multiplyExact(each, number.get().longValue()));
    }
    return Optional.of(sum);
  }
}
