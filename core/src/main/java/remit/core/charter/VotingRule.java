package remit.core.charter;

import java.util.List;
import java.util.Optional;
import remit.core.kernel.Fraction;
import remit.core.kernel.PartnerId;
import remit.core.source.Located;
import remit.core.source.Span;

/// A quorum, or what it takes to carry a motion: a tree over thresholds. In a quorum the members
/// *present* are counted; in a carrying rule the votes *in favour* are.
public sealed interface VotingRule {
  Span place();

  record AllOf(List<VotingRule> rules, Span place) implements VotingRule {
    public AllOf {
      rules = List.copyOf(rules);
    }
  }

  record AnyOf(List<VotingRule> rules, Span place) implements VotingRule {
    public AnyOf {
      rules = List.copyOf(rules);
    }
  }

  /// `{ at least: 50%, of: voting members }`: those counted, within the group, reach the amount. A
  /// share is a share of the measure within the same group.
  record Threshold(Comparison comparison, Amount amount, Measure measure, Group within, Span place)
      implements VotingRule {}

  /// `{ present: [chair] }`: the holder of each named seat is there (in a quorum), or votes for (in
  /// a carrying rule).
  record Presence(List<Located<SeatRef>> of, Span place) implements VotingRule {
    public Presence {
      of = List.copyOf(of);
    }
  }

  /// `{ no vote against from: class council }`: a veto.
  record NoVoteAgainst(Group from, Span place) implements VotingRule {}

  /// `majority`, `two thirds` and so on: a word with its meaning.
  record Named(Shorthand word, VotingRule means, Span place) implements VotingRule {}

  /// How a threshold is met.
  enum Comparison {
    AT_LEAST,
    MORE_THAN
  }

  /// A number of members or votes, or a share of the measure.
  sealed interface Amount {}

  record Count(long number) implements Amount {}

  record Share(Fraction share) implements Amount {}

  /// What a threshold is measured by.
  sealed interface Measure {}

  /// Everyone entitled to vote on the matter, there or not; counted by heads in a quorum, by voting
  /// weight in a carrying rule.
  record VotingMembers() implements Measure {}

  /// Every member, with a vote or without.
  record Members() implements Measure {}

  record MembersPresent() implements Measure {}

  /// Votes for and against; abstentions are not votes cast.
  record VotesCast() implements Measure {}

  /// A named weight of the seats (`population`).
  record Counter(String name) implements Measure {}

  /// Which seats a threshold looks at; an empty group is everybody. Each part given must fit.
  ///
  /// @param seatClass the class of the seat
  /// @param partner the partner that the seat comes from
  record Group(Optional<String> seatClass, Optional<PartnerId> partner) {
    public static final Group EVERYBODY = new Group(Optional.empty(), Optional.empty());

    public boolean takesIn(Seat seat) {
      return seatClass.map(c -> seat.classes().contains(c)).orElse(true)
          && partner.map(p -> seat.comesFrom(p)).orElse(true);
    }
  }

  /// A seat of the same body by its identifier; where it stands for several alike, any one of them.
  record SeatRef(remit.core.kernel.SeatId seat) {}

  /// Words for common rules.
  enum Shorthand {
    MAJORITY,
    ABSOLUTE_MAJORITY,
    TWO_THIRDS,
    UNANIMITY,
    CONSENSUS;

    public String words() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
  }

  /// `majority`: more than half of the votes cast. `absolute majority`: more than half of all
  /// voting weight. `two thirds`: of the votes cast. `unanimity`: every vote cast. `consensus`: no
  /// vote against.
  static Named named(Shorthand word, Span place) {
    var means =
        switch (word) {
          case MAJORITY -> share(Comparison.MORE_THAN, Fraction.of(1, 2), new VotesCast(), place);
          case ABSOLUTE_MAJORITY ->
              share(Comparison.MORE_THAN, Fraction.of(1, 2), new VotingMembers(), place);
          case TWO_THIRDS -> share(Comparison.AT_LEAST, Fraction.of(2, 3), new VotesCast(), place);
          case UNANIMITY -> share(Comparison.AT_LEAST, Fraction.ONE, new VotesCast(), place);
          case CONSENSUS -> new NoVoteAgainst(Group.EVERYBODY, place);
        };
    return new Named(word, means, place);
  }

  private static Threshold share(
      Comparison comparison, Fraction share, Measure measure, Span place) {
    return new Threshold(comparison, new Share(share), measure, Group.EVERYBODY, place);
  }
}
