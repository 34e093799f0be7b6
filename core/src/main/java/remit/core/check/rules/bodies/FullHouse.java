package remit.core.check.rules.bodies;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import remit.core.charter.Body;
import remit.core.charter.Seat;
import remit.core.charter.VotingRule;
import remit.core.check.Examined;
import remit.core.source.Fact;

/// A body with everybody there and everybody in favour: the most that any rule can be given. A seat
/// whose number is not known counts as enough for anything, so that a gap never makes a finding.
final class FullHouse {
  private static final long ENOUGH = Long.MAX_VALUE / 4;

  /// The part of a rule that even a full house does not meet.
  record Unmet(VotingRule rule, String needs, String has) {}

  private final List<Seat> seats;

  private FullHouse(List<Seat> seats) {
    this.seats = seats;
  }

  static FullHouse of(List<Seat> seats) {
    return new FullHouse(seats);
  }

  /// For each body whose seats are all known: what of one of its rules cannot be met.
  static void unmet(
      Examined examined,
      Function<Body.Membership, Fact<VotingRule>> which,
      BiConsumer<Body, Unmet> found) {
    for (var body : examined.on().bodies()) {
      var membership = body.membership();
      if (membership.known() != Body.SeatsKnown.ALL) continue;
      which
          .apply(membership)
          .known()
          .flatMap(rule -> of(examined.on().seats(body)).neverMet(rule))
          .ifPresent(unmet -> found.accept(body, unmet));
    }
  }

  /// The first part that stands in the way; empty where a full house meets the rule.
  Optional<Unmet> neverMet(VotingRule rule) {
    return switch (rule) {
      case VotingRule.AllOf(var rules, _) ->
          rules.stream().flatMap(r -> neverMet(r).stream()).findFirst();
      case VotingRule.AnyOf(var rules, _) -> noneMet(rules);
      case VotingRule.Threshold threshold -> threshold(threshold);
      case VotingRule.Presence _, VotingRule.NoVoteAgainst _ -> Optional.empty();
      case VotingRule.Named(_, var means, _) -> neverMet(means);
    };
  }

  private Optional<Unmet> noneMet(List<VotingRule> rules) {
    var unmet = rules.stream().flatMap(r -> neverMet(r).stream()).toList();
    return !rules.isEmpty() && unmet.size() == rules.size()
        ? Optional.of(unmet.getFirst())
        : Optional.empty();
  }

  private Optional<Unmet> threshold(VotingRule.Threshold threshold) {
    if (threshold.measure() instanceof VotingRule.Counter) return Optional.empty();
    boolean everybody = threshold.measure() instanceof VotingRule.Members;
    long has = count(s -> threshold.within().takesIn(s) && (everybody || !s.mayVote().no()));
    long needed =
        switch (threshold.amount()) {
          case VotingRule.Count(var number) -> number;
          case VotingRule.Share _ -> 1;
        };
    boolean more =
        threshold.comparison() == VotingRule.Comparison.MORE_THAN
            && threshold.amount() instanceof VotingRule.Count;
    if (has >= (more ? needed + 1 : needed)) return Optional.empty();
    var group = words(threshold.within());
    var lead = more ? "more than " : "";
    return Optional.of(
        new Unmet(threshold, lead + needed + " of " + group, has == 0 ? "none" : "" + has));
  }

  private long count(Predicate<Seat> which) {
    return seats.stream().filter(which).mapToLong(FullHouse::most).sum();
  }

  private static long most(Seat seat) {
    return seat.number()
        .known()
        .map(n -> seat.votes().known().map(v -> Math.max(1, v) * n).orElse(ENOUGH / 1000))
        .orElse(ENOUGH / 1000);
  }

  /// `class council`, `partner icb` or `the voting members`.
  static String words(VotingRule.Group group) {
    var seatClass = group.seatClass().map(c -> "class " + c);
    var partner = group.partner().map(p -> "partner `" + p + "`");
    return seatClass
        .map(c -> partner.map(p -> c + " from " + p).orElse(c))
        .or(() -> partner)
        .orElse("the voting members");
  }
}
