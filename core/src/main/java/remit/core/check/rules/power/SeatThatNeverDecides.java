package remit.core.check.rules.power;

import java.util.Optional;
import java.util.Set;
import remit.core.charter.Section;
import remit.core.check.Examined;
import remit.core.check.Findings;
import remit.core.check.Rule;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;
import remit.core.power.BodyGame;
import remit.core.power.BodyPower;

/// A vote that never decides anything.
final class SeatThatNeverDecides implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.warning(
              "V101",
              "seat-that-never-decides",
              "A seat has a vote that never decides anything",
              Heading.DECISIONS)
          .saysAlso(RuleInfo.STRUCTURAL)
          .explanation(
              """
              A vote has no power where, however all the others vote, it never turns a motion from lost to carried. Weights and majorities can
              have that effect without anybody meaning it: in the Council of the six founding members of the European Economic Community
              Luxembourg had one of 17 votes, and no combination of the others in which it mattered.
              """)
          .bad(
              """
              bodies:
                vale-place-committee:
                  carries: { present: [chair] } #! V101
              """)
          .good(
              """
              bodies:
                vale-place-committee:
                  carries: majority
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<Section> needs() {
    return Set.of(Section.PARTNERS, Section.BODIES, Section.SEATS, Section.VOTING);
  }

  @Override
  public void check(Examined examined, Findings findings) {
    for (var body : examined.on().bodies()) {
      Votes.on(examined, body).flatMap(SeatThatNeverDecides::finding).ifPresent(findings::add);
    }
  }

  /// Seats of a party that has no power at all are left to the rule on parties.
  private static Optional<Finding> finding(BodyPower power) {
    var powerless = Votes.powerless(power);
    var seats =
        power.game().places().stream()
            .map(BodyGame.Place::seat)
            .distinct()
            .filter(s -> Votes.isDummy(power, s))
            .filter(s -> powerless.stream().noneMatch(s::comesFrom))
            .toList();
    if (seats.isEmpty() || power.analysis().winning().signum() == 0) return Optional.empty();
    var body = power.body();
    var names = Votes.listed(seats.stream().map(s -> s.id()).toList());
    return Optional.of(
        Finding.of(INFO, body.id().value(), body.membership().carries().place(), "what carries")
            .says(
                "the vote of %s on `%s` never decides anything: a motion needs %s"
                    .formatted(names, body.id(), Votes.smallest(power)))
            .also(seats.getFirst().place(), "a vote without power")
            .why("a vote that never decides anything is a seat without a vote")
            .help(
                "change the weights or the majority of `%s`, or say `vote: no`"
                    .formatted(body.id())));
  }
}
