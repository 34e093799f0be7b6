package remit.core.voting;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import remit.core.because.Because;
import remit.core.charter.VotingRule;
import remit.core.kernel.Fraction;

/// Counts one rule over the ballots of a division and says how it came out.
final class Tally {
  /// Whether a rule counts those who are there, or those in favour.
  enum Stage {
    QUORUM,
    CARRYING
  }

  /// A rule met or not, with its numbers.
  record Count(boolean met, Because because) {}

  private final List<Ballot> ballots;
  private final Stage stage;
  private final Optional<Ballot> castingVote;

  /// @param castingVote the ballot of whoever presides, where equal votes are decided by it
  Tally(List<Ballot> ballots, Stage stage, Optional<Ballot> castingVote) {
    this.ballots = List.copyOf(ballots);
    this.stage = stage;
    this.castingVote = castingVote;
  }

  Count count(VotingRule rule) {
    return switch (rule) {
      case VotingRule.AllOf(var rules, var place) -> {
        var counts = rules.stream().map(this::count).toList();
        boolean met = counts.stream().allMatch(Count::met);
        yield joined(met, "all of these are needed", counts, rule);
      }
      case VotingRule.AnyOf(var rules, var place) -> {
        var counts = rules.stream().map(this::count).toList();
        boolean met = counts.stream().anyMatch(Count::met);
        yield joined(met, "one of these is enough", counts, rule);
      }
      case VotingRule.Threshold threshold -> threshold(threshold);
      case VotingRule.Presence presence -> presence(presence);
      case VotingRule.NoVoteAgainst veto -> veto(veto);
      case VotingRule.Named(var word, var means, _) -> {
        var count = count(means);
        yield joined(count.met(), word.words(), List.of(count), rule);
      }
    };
  }

  private static Count joined(boolean met, String says, List<Count> counts, VotingRule rule) {
    var reasons = new java.util.ArrayList<Because>();
    reasons.add(Because.given(rule.place(), "the rule"));
    counts.forEach(c -> reasons.add(c.because()));
    return new Count(met, Because.that(says + (met ? ": met" : ": not met"), reasons));
  }

  private Count threshold(VotingRule.Threshold threshold) {
    long counted = counted(threshold);
    return switch (threshold.amount()) {
      case VotingRule.Count(var number) ->
          judged(threshold, Fraction.of(counted, 1), Fraction.of(number, 1), counted, "" + number);
      case VotingRule.Share(var share) -> {
        long base = base(threshold);
        var needed = share.times(Fraction.of(base, 1));
        var count =
            judged(threshold, Fraction.of(counted, 1), needed, counted, share + " of " + base);
        yield !count.met() && isSimpleMajority(threshold) && 2 * counted == base
            ? tied(threshold, count)
            : count;
      }
    };
  }

  /// A casting vote decides equal votes under the rule of a simple majority, and overcomes nothing
  /// else.
  static boolean isSimpleMajority(VotingRule.Threshold threshold) {
    return threshold.comparison() == VotingRule.Comparison.MORE_THAN
        && threshold.amount().equals(new VotingRule.Share(Fraction.of(1, 2)))
        && threshold.measure() instanceof VotingRule.VotesCast
        && threshold.within().equals(VotingRule.Group.EVERYBODY);
  }

  private Count tied(VotingRule.Threshold threshold, Count equal) {
    if (castingVote.isEmpty()) return equal;
    boolean inFavour = castingVote.get().cast() == Ballot.Cast.FOR;
    var says =
        "the votes are equal and the casting vote is " + (inFavour ? "in favour" : "not in favour");
    return new Count(
        inFavour,
        Because.that(says, Because.given(threshold.place(), "the rule"), equal.because()));
  }

  private Count judged(
      VotingRule.Threshold threshold, Fraction has, Fraction needed, long counted, String words) {
    boolean more = threshold.comparison() == VotingRule.Comparison.MORE_THAN;
    boolean met = more ? has.compareTo(needed) > 0 : has.compareTo(needed) >= 0;
    var verb = stage == Stage.QUORUM ? " present" : " in favour";
    var says =
        "%d%s, and the rule asks for %s %s: %s"
            .formatted(
                counted, verb, more ? "more than" : "at least", words, met ? "met" : "not met");
    return new Count(met, Because.given(threshold.place(), says));
  }

  /// Those who count towards the threshold: by heads in a quorum, by weight in a carrying rule, by
  /// the counter where the rule names one.
  private long counted(VotingRule.Threshold threshold) {
    Predicate<Ballot> counts =
        stage == Stage.QUORUM ? Ballot::isPresent : b -> b.cast() == Ballot.Cast.FOR;
    return ballots.stream()
        .filter(counts)
        .filter(b -> threshold.within().takesIn(b.seat()) && takesPart(threshold, b))
        .mapToLong(b -> worth(threshold, b))
        .sum();
  }

  /// What a share is a share of, within the same group.
  private long base(VotingRule.Threshold threshold) {
    Predicate<Ballot> in =
        switch (threshold.measure()) {
          case VotingRule.VotingMembers _, VotingRule.Counter _ -> Ballot::isEntitled;
          case VotingRule.Members _ -> b -> b.cast() != Ballot.Cast.RECUSED;
          case VotingRule.MembersPresent _ -> b -> b.isPresent() && b.isEntitled();
          case VotingRule.VotesCast _ ->
              b -> b.cast() == Ballot.Cast.FOR || b.cast() == Ballot.Cast.AGAINST;
        };
    return ballots.stream()
        .filter(in)
        .filter(b -> threshold.within().takesIn(b.seat()))
        .mapToLong(b -> worth(threshold, b))
        .sum();
  }

  private boolean takesPart(VotingRule.Threshold threshold, Ballot ballot) {
    return threshold.measure() instanceof VotingRule.Members || ballot.isEntitled();
  }

  private long worth(VotingRule.Threshold threshold, Ballot ballot) {
    if (threshold.measure() instanceof VotingRule.Counter(var name)) {
      return ballot.seat().weights().getOrDefault(name, 0L);
    }
    return stage == Stage.QUORUM ? 1 : ballot.weight();
  }

  private Count presence(VotingRule.Presence presence) {
    var missing =
        presence.of().stream()
            .filter(ref -> ballots.stream().noneMatch(b -> answers(ref.value(), b)))
            .map(ref -> "`" + ref.value().seat() + "`")
            .toList();
    var verb = stage == Stage.QUORUM ? "there" : "in favour";
    var says =
        missing.isEmpty()
            ? "every seat that must be " + verb + " is"
            : String.join(", ", missing) + " must be " + verb + ", and is not";
    return new Count(missing.isEmpty(), Because.given(presence.place(), says));
  }

  private boolean answers(VotingRule.SeatRef ref, Ballot ballot) {
    return ballot.seat().id().equals(ref.seat())
        && (stage == Stage.QUORUM ? ballot.isPresent() : ballot.cast() == Ballot.Cast.FOR);
  }

  private Count veto(VotingRule.NoVoteAgainst veto) {
    long against =
        ballots.stream()
            .filter(b -> b.cast() == Ballot.Cast.AGAINST && b.isEntitled())
            .filter(b -> veto.from().takesIn(b.seat()))
            .count();
    var says =
        against == 0 ? "nobody with a veto voted against" : against + " with a veto voted against";
    return new Count(against == 0, Because.given(veto.place(), says));
  }
}
