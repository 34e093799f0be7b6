package remit.core.explain;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;
import remit.core.charter.VotingRule;
import remit.core.charter.VotingRule.Comparison;
import remit.core.charter.VotingRule.Group;
import remit.core.charter.VotingRule.Measure;
import remit.core.kernel.Fraction;

/// Quorums and majorities as people say them.
final class VotingWords {
  private final Words words;

  VotingWords(Words words) {
    this.words = words;
  }

  /// `at least half of the voting members, and at least 1 member of the class clinical`.
  String of(VotingRule rule) {
    return switch (rule) {
      case VotingRule.AllOf(var rules, _) -> joined(rules, ", and ");
      case VotingRule.AnyOf(var rules, _) ->
          rules.size() == 1 ? of(rules.getFirst()) : "either " + joined(rules, " or ");
      case VotingRule.Threshold threshold -> threshold(threshold);
      case VotingRule.Presence(var seats, _) -> {
        var named = seats.stream().map(s -> Words.slug(s.value().seat().value())).toList();
        yield "the " + Words.series(named);
      }
      case VotingRule.NoVoteAgainst(var from, _) ->
          from.equals(Group.EVERYBODY) ? "no vote against" : "no vote against from " + group(from);
      case VotingRule.Named(var word, _, _) -> word.words();
    };
  }

  private String joined(List<VotingRule> rules, String between) {
    return rules.stream().map(this::of).collect(Collectors.joining(between));
  }

  private String threshold(VotingRule.Threshold threshold) {
    var lead = threshold.comparison() == Comparison.AT_LEAST ? "at least " : "more than ";
    return switch (threshold.amount()) {
      case VotingRule.Count(var number) ->
          lead + number + " " + counted(threshold.measure(), number) + within(threshold.within());
      case VotingRule.Share(var share) ->
          lead
              + share(share)
              + " of the "
              + counted(threshold.measure(), 2)
              + within(threshold.within());
    };
  }

  private static String counted(Measure measure, long number) {
    var many = number == 1 ? "" : "s";
    return switch (measure) {
      case VotingRule.VotingMembers() -> "voting member" + many;
      case VotingRule.Members() -> "member" + many;
      case VotingRule.MembersPresent() -> "member" + many + " present";
      case VotingRule.VotesCast() -> "vote" + many + " cast";
      case VotingRule.Counter(var name) -> name;
    };
  }

  private String within(Group group) {
    return group.equals(Group.EVERYBODY) ? "" : " from " + group(group);
  }

  private String group(Group group) {
    var seatClass = group.seatClass().map(c -> "the class “" + c + "”");
    var partner = group.partner().map(words::name);
    return seatClass.isPresent() && partner.isPresent()
        ? seatClass.get() + " of " + partner.get()
        : seatClass.or(() -> partner).orElse("everybody");
  }

  private static String share(Fraction share) {
    if (share.equals(Fraction.of(1, 2))) return "half";
    if (share.equals(Fraction.ONE)) return "all";
    var hundred = share.times(Fraction.of(100, 1));
    return hundred.den().equals(BigInteger.ONE)
        ? hundred.num() + "%"
        : share.num() + "/" + share.den();
  }
}
