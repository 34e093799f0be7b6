package remit.core.check.rules.bodies;

import java.util.Optional;
import java.util.Set;
import remit.core.charter.Body;
import remit.core.charter.Section;
import remit.core.charter.VotingRule;
import remit.core.check.Examined;
import remit.core.check.Findings;
import remit.core.check.Rule;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;
import remit.core.kernel.Fraction;
import remit.core.law.Provision;
import remit.core.law.Requirement;

/// A quorum lower than statute asks for.
final class QuorumBelowLaw implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.error(
              "Q002",
              "quorum-below-law",
              "A quorum is lower than the law allows",
              Heading.DECISIONS)
          .restsOn("LGA1972-SCH12")
          .explanation(
              """
              For some bodies statute sets the least number that must be there.
              A full council needs at least a quarter of all its members. What fewer of them resolve is no decision.
              """)
          .bad(
              """
              bodies:
                vale-council-meeting:
                  quorum: 5 #! Q002
              """)
          .good(
              """
              bodies:
                vale-council-meeting:
                  quorum: 12
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<Section> needs() {
    return Set.of(Section.BODIES, Section.SEATS, Section.VOTING, Section.PROVISIONS);
  }

  @Override
  public void check(Examined examined, Findings findings) {
    for (var body : examined.on().bodies()) {
      for (var demand : examined.demands().on(body, Requirement.QuorumAtLeast.class)) {
        var share = demand.requirement().share();
        body.membership()
            .quorum()
            .known()
            .filter(rule -> isLower(examined, body, rule, share))
            .ifPresent(rule -> findings.add(finding(examined, body, demand.provision(), share)));
      }
    }
  }

  /// Only plain thresholds over everybody are judged: others may ask for more than they show.
  private static boolean isLower(Examined examined, Body body, VotingRule rule, Fraction share) {
    if (!(rule instanceof VotingRule.Threshold threshold)) return false;
    if (!threshold.within().equals(VotingRule.Group.EVERYBODY)) return false;
    return switch (threshold.amount()) {
      case VotingRule.Share(var own) -> own.compareTo(share) < 0;
      case VotingRule.Count(var number) ->
          voters(examined, body)
              .map(all -> share.times(Fraction.of(all, 1)))
              .filter(least -> Fraction.of(number, 1).compareTo(least) < 0)
              .isPresent();
    };
  }

  private static Optional<Long> voters(Examined examined, Body body) {
    if (body.membership().known() != Body.SeatsKnown.ALL) return Optional.empty();
    long sum = 0;
    for (var seat : examined.on().seats(body)) {
      if (seat.mayVote().no()) continue;
      var number = seat.number().known();
      if (number.isEmpty() || seat.mayVote().unknown()) return Optional.empty();
      sum += number.get();
    }
    return Optional.of(sum);
  }

  private static Finding finding(
      Examined examined, Body body, Provision provision, Fraction share) {
    var of = voters(examined, body).map(n -> " of its " + n + " members").orElse(" of its members");
    return Finding.of(
            INFO, body.id().value(), body.membership().quorum().place(), "lower than that")
        .says("the quorum of `%s` is less than %s%s".formatted(body.id(), share, of))
        .source(provision.citation())
        .why("statute asks for at least that many, whatever standing orders say")
        .help(
            "raise the quorum of `%s` to `{ at least: %s, of: voting members }`"
                .formatted(body.id(), share));
  }
}
