package remit.core.check.rules.authority;

import java.util.Set;
import remit.core.authority.IdleDelegation;
import remit.core.charter.Section;
import remit.core.check.Examined;
import remit.core.check.Findings;
import remit.core.check.Rule;
import remit.core.check.Wording;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;

/// A delegation by somebody who does not have the function, or may not pass it on.
final class NothingToGive implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.error(
              "A005",
              "nothing-to-give",
              "A function is given by somebody who has none to give",
              Heading.DECISIONS)
          .saysAlso(RuleInfo.STRUCTURAL)
          .explanation(
              """
              Nobody can give what is not theirs.
              A body gives a function only where its organisation holds it in law, or where it was given the function with leave to pass it on.
              A chain of delegations that begins in the air ends there.
              """)
          .bad(
              """
              delegations:
                - what: arrange-community-services
                  from: vale-place-committee #! A005
                  to: icb-place-director
              """)
          .good(
              """
              delegations:
                - what: arrange-community-services
                  from: icb-board
                  to: icb-place-director
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<Section> needs() {
    return Set.of(Section.DELEGATIONS, Section.BODIES, Section.PARTNERS, Section.FUNCTIONS);
  }

  @Override
  public void check(Examined examined, Findings findings) {
    examined.authority().idle().stream()
        .filter(idle -> idle.why() == IdleDelegation.Why.NOTHING_TO_GIVE)
        .filter(idle -> Ends.gone(examined, idle.delegation()).isEmpty())
        .filter(idle -> Ends.past(examined, idle.delegation()).isEmpty())
        .forEach(idle -> findings.add(finding(idle)));
  }

  private static Finding finding(IdleDelegation idle) {
    var delegation = idle.delegation();
    return Finding.of(INFO, delegation.from().value().id(), delegation.from().place(), "gives")
        .says(
            "`%s` gives %s to `%s` and has none to give"
                .formatted(
                    delegation.from(), Wording.names(delegation.scope().what()), delegation.to()))
        .why(
            "the giver neither holds the function in law nor was given it with leave to pass it"
                + " on")
        .help(
            "let a holder of %s give it, or give `%s` leave to pass it on"
                .formatted(Wording.names(delegation.scope().what()), delegation.from()));
  }
}
