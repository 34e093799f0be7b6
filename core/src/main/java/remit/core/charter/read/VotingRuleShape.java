package remit.core.charter.read;

import java.util.List;
import java.util.Optional;
import remit.core.charter.VotingRule;
import remit.core.charter.VotingRule.Amount;
import remit.core.charter.VotingRule.Comparison;
import remit.core.charter.VotingRule.Group;
import remit.core.charter.VotingRule.Measure;
import remit.core.diagnostic.ReadCode;
import remit.core.kernel.PartnerId;
import remit.core.kernel.SeatId;
import remit.core.shape.Choice;
import remit.core.shape.Fields;
import remit.core.shape.Key;
import remit.core.shape.Keys;
import remit.core.shape.Parsed;
import remit.core.shape.Scalar;
import remit.core.shape.Scalars;
import remit.core.shape.Shape;
import remit.core.shape.Shapes;
import remit.core.source.Located;

/// `quorum` and `carries`: a number, a word, or a tree of thresholds.
final class VotingRuleShape {
  /// The words for what a threshold is measured by.
  static final List<String> MEASURES =
      List.of("voting members", "members", "members present", "votes cast");

  private static final long MOST = 1_000_000_000L;
  private static final Scalar<Long> COUNT = Scalars.wholeNumber(0, MOST);

  private final Names names;
  private final Shape<VotingRule> rule = Shapes.later("voting rule", this::choice);
  private final Shape<VotingRule> all;

  VotingRuleShape(Names names) {
    this.names = names;
    this.all =
        Choice.<VotingRule>of("a voting rule (a number, a word such as majority, or a map)")
            .scalar(word())
            .having("all of", branch("all of", "every", VotingRule.AllOf::new))
            .having("any of", branch("any of", "any one", VotingRule.AnyOf::new))
            .having("at least", threshold("at least", Comparison.AT_LEAST))
            .having("more than", threshold("more than", Comparison.MORE_THAN))
            .having("present", presence())
            .having("no vote against from", veto());
  }

  Shape<VotingRule> shape() {
    return rule;
  }

  private Shape<VotingRule> choice() {
    return all;
  }

  private static Shape<VotingRule> word() {
    var word =
        Scalars.oneOf("a voting rule", VotingRule.Shorthand.values(), VotingRule.Shorthand::words);
    var number = COUNT.<Object>as(count -> count);
    return word.<Object>as(shorthand -> shorthand).or(number).located().map(VotingRuleShape::of);
  }

  private static VotingRule of(Located<Object> written) {
    return written.value() instanceof VotingRule.Shorthand word
        ? VotingRule.named(word, written.place())
        : new VotingRule.Threshold(
            Comparison.AT_LEAST,
            new VotingRule.Count((Long) written.value()),
            new VotingRule.VotingMembers(),
            Group.EVERYBODY,
            written.place());
  }

  /// Puts rules together.
  private interface Branch {
    VotingRule of(List<VotingRule> rules, remit.core.source.Span place);
  }

  private Shape<VotingRule> branch(String key, String which, Branch branch) {
    var keys = Keys.of(key + " rules", which + " of these rules must hold");
    var rules = keys.requiredList(key, rule, "the rules");
    return keys.makes(f -> branch.of(f.get(rules), f.place()));
  }

  private Shape<VotingRule> threshold(String key, Comparison comparison) {
    return new Threshold(key, comparison).shape();
  }

  private static Shape<VotingRule> presence() {
    var keys = Keys.of("presence rule", "The holder of each of these seats is there.");
    var seats =
        keys.requiredList(
            "present",
            Scalars.slug("the name of a seat")
                .as(SeatId::new)
                .as(VotingRule.SeatRef::new)
                .located(),
            "the seats");
    return keys.makes(f -> new VotingRule.Presence(f.get(seats), f.place()));
  }

  private Shape<VotingRule> veto() {
    var keys = Keys.of("veto", "Nobody of this group votes against.");
    var whose =
        keys.required(
            "no vote against from",
            group().or(Scalars.oneOf("everybody", everybody())),
            "`everybody`, `class NAME` or `partner NAME`");
    return keys.makes(f -> new VotingRule.NoVoteAgainst(f.get(whose), f.place()));
  }

  private static java.util.Map<String, Group> everybody() {
    return java.util.Map.of("everybody", Group.EVERYBODY);
  }

  /// `class council` or `partner county`.
  private Scalar<Group> group() {
    return Scalars.line()
        .called("`class NAME` or `partner NAME`")
        .then(text ->
            text.startsWith("class ")
                ? Parsed.good(new Group(Optional.of(text.substring(6)), Optional.empty()))
                : text.startsWith("partner ")
                    ? names.partner().as(VotingRuleShape::of).parse(text.substring(8))
                    : Parsed.bad(
                        ReadCode.NOT_A_WORD_OF_THE_LIST,
                        "`%s` names no group".formatted(text),
                        "write `class NAME` or `partner NAME`"));
  }

  private static Group of(PartnerId partner) {
    return new Group(Optional.empty(), Optional.of(partner));
  }

  /// What a threshold counts, and within which group.
  private record Basis(Measure measure, Group group) {}

  /// `{ at least: 50%, of: voting members, class: council }`.
  private final class Threshold {
    private final Comparison comparison;
    private final Keys keys;
    private final Key<Amount> amount;
    private final Key<Basis> of;
    private final Key<Optional<String>> seatClass;
    private final Key<Optional<PartnerId>> partner;

    Threshold(String key, Comparison comparison) {
      this.comparison = comparison;
      keys = Keys.of(key + " rule", "So many members or votes, or such a share of them.");
      amount =
          keys.required(
              key,
              Scalars.share()
                  .<Amount>as(VotingRule.Share::new)
                  .or(COUNT.<Amount>as(VotingRule.Count::new)),
              "a number, or a share such as 50%");
      of =
          keys.otherwise(
              "of",
              basis(),
              new Basis(new VotingRule.VotingMembers(), Group.EVERYBODY),
              "`voting members` (if left out), `members`, `members present`, `votes cast`, the name"
                  + " of a counter, `class NAME` or `partner NAME`");
      seatClass = keys.optional("class", Scalars.line(), "only seats of this class count");
      partner = keys.optional("partner", names.partner(), "only this partner's seats count");
    }

    Shape<VotingRule> shape() {
      return keys.tries(this::threshold);
    }

    private Scalar<Basis> basis() {
      return Scalars.line()
          .called("a measure, such as voting members or votes cast")
          .then(text ->
              text.startsWith("class ") || text.startsWith("partner ")
                  ? group().as(g -> new Basis(new VotingRule.VotingMembers(), g)).parse(text)
                  : Parsed.good(new Basis(measure(text), Group.EVERYBODY)));
    }

    private Measure measure(String text) {
      return switch (text) {
        case "voting members" -> new VotingRule.VotingMembers();
        case "members" -> new VotingRule.Members();
        case "members present" -> new VotingRule.MembersPresent();
        case "votes cast" -> new VotingRule.VotesCast();
        default -> new VotingRule.Counter(text);
      };
    }

    private Optional<VotingRule> threshold(Fields f) {
      var shorthand = f.get(of).group();
      if (shorthand.seatClass().isPresent() && f.has(seatClass)
          || shorthand.partner().isPresent() && f.has(partner)) {
        return f.refuse(
            ReadCode.DO_NOT_FIT,
            of,
            "the group is said twice",
            "leave it in `of`, or in a key of its own");
      }
      var group =
          new Group(
              shorthand.seatClass().or(() -> f.get(seatClass)),
              shorthand.partner().or(() -> f.get(partner)));
      return Optional.of(
          new VotingRule.Threshold(
              comparison, f.get(amount), f.get(of).measure(), group, f.place()));
    }
  }
}
