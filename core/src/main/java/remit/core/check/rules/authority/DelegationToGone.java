package remit.core.check.rules.authority;

import java.util.Set;
import remit.core.charter.Delegation;
import remit.core.charter.Section;
import remit.core.check.Examined;
import remit.core.check.Findings;
import remit.core.check.Rule;
import remit.core.check.Wording;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;
import remit.core.kernel.Actor;
import remit.core.source.Located;

/// A delegation in force, an end of which is not.
final class DelegationToGone implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.warning(
              "A008",
              "delegation-outlives-a-party",
              "A delegation is from or to somebody who is no longer there",
              Heading.DECISIONS)
          .saysAlso(
              RuleInfo.STRUCTURAL,
              "Mergers of commissioning groups in 2021, of boards in 2026: agreements have to be"
                  + " made anew or carried over by order")
          .explanation(
              """
              When an organisation merges or a committee is wound up, what was given to it does not move by itself.
              An order or a new agreement carries it over. Until the charter says so, nobody can act under the old entry.
              """)
          .bad(
              """
              posts:
                old-director: { title: Former director of the board, of: icb, person: officer, in force: { to: 2025-03-31 } }
              delegations:
                - what: arrange-community-services
                  from: icb-board
                  to: old-director #! A008
              """)
          .good(
              """
              posts:
                old-director: { title: Former director of the board, of: icb, person: officer, in force: { to: 2025-03-31 } }
              delegations:
                - what: arrange-community-services
                  from: icb-board
                  to: old-director
                  in force: { to: 2025-03-31 }
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<Section> needs() {
    return Set.of(Section.DELEGATIONS, Section.BODIES, Section.PARTNERS, Section.POSTS);
  }

  @Override
  public void check(Examined examined, Findings findings) {
    for (var delegation : examined.on().delegations()) {
      Ends.gone(examined, delegation)
          .ifPresent(end -> findings.add(finding(examined, delegation, end)));
    }
  }

  private static Finding finding(Examined examined, Delegation delegation, Located<Actor> end) {
    return Finding.of(INFO, end.value().id(), end.place(), "not in force")
        .says(
            "%s is given by `%s` to `%s`, and `%s` is not in force on %s"
                .formatted(
                    Wording.names(delegation.scope().what()),
                    delegation.from(),
                    delegation.to(),
                    end,
                    examined.day()))
        .why("what was given to or by a body that has ended moves only by an order or anew")
        .help("give the delegation an end, or state who took over from `%s`".formatted(end));
  }
}
