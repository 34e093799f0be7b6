package remit.core.check.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import remit.core.check.Acceptances;
import remit.core.check.Rule;
import remit.core.check.rules.authority.AuthorityRules;
import remit.core.check.rules.bodies.BodyRules;
import remit.core.check.rules.concentration.ConcentrationRules;
import remit.core.check.rules.delivery.DeliveryRules;
import remit.core.check.rules.democracy.DemocracyRules;
import remit.core.check.rules.gaps.GapRules;
import remit.core.check.rules.interests.InterestRules;
import remit.core.check.rules.openness.OpennessRules;
import remit.core.check.rules.power.PowerRules;
import remit.core.check.rules.roles.RoleRules;
import remit.core.diagnostic.RuleInfo;
import remit.core.replay.ConductRules;

/// The catalogue. Themes are listed by hand, and so are the rules of each: a test finds a rule that
/// is in no list.
public final class RuleCatalogue {
  /// The rules that `remit check` runs, in order of their ids.
  public static final List<Rule> RULES =
      Stream.of(
              AuthorityRules.ALL,
              BodyRules.ALL,
              InterestRules.ALL,
              DemocracyRules.ALL,
              ConcentrationRules.ALL,
              DeliveryRules.ALL,
              OpennessRules.ALL,
              PowerRules.ALL,
              RoleRules.ALL,
              GapRules.ALL)
          .flatMap(List::stream)
          .sorted(Comparator.comparing((Rule r) -> r.info().id()))
          .toList();

  /// What is said of every rule of the review, those on acceptances among them, in order of their
  /// ids. Their examples are laid over the teaching charter.
  public static final List<RuleInfo> REVIEW =
      Stream.concat(RULES.stream().map(Rule::info), Acceptances.ALL.stream())
          .sorted(Comparator.comparing(RuleInfo::id))
          .toList();

  /// Those and the rules of conduct that a replay goes by, whose examples are traces.
  public static final List<RuleInfo> ENTRIES =
      Stream.concat(REVIEW.stream(), ConductRules.ALL.stream())
          .sorted(Comparator.comparing(RuleInfo::id))
          .toList();

  private RuleCatalogue() {}

  /// The entry with this id.
  public static Optional<RuleInfo> find(String id) {
    return ENTRIES.stream().filter(e -> e.id().equals(id)).findFirst();
  }
}
