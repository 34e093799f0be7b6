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

/// A power for urgent matters that nobody ratifies.
final class UrgentPowerUnratified implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.note(
              "A014",
              "urgent-power-unratified",
              "An urgent power is used without anybody looking at it afterwards",
              Heading.DECISIONS)
          .saysAlso(
              "General practice of standing orders: what was done in urgency is reported to the"
                  + " next meeting")
          .explanation(
              """
              A power that is there only when a matter cannot wait is a great power.
              Standing orders commonly let the chair and the chief executive use it, and have the next meeting ratify or at least hear of it.
              """)
          .bad(
              """
              delegations:
                - what: arrange-community-services #! A014
                  from: icb-board
                  to: icb-chief-executive
                  urgent only: yes
              """)
          .good(
              """
              delegations:
                - what: arrange-community-services
                  from: icb-board
                  to: icb-chief-executive
                  urgent only: yes
                  ratified by: icb-board
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<Section> needs() {
    return Set.of(Section.DELEGATIONS);
  }

  @Override
  public void check(Examined examined, Findings findings) {
    for (var delegation : examined.on().delegations()) {
      var conditions = delegation.conditions();
      if (conditions.urgentOnly() == Delegation.Urgency.URGENT_ONLY
          && conditions.ratifiedBy().isEmpty()) {
        findings.add(finding(delegation));
      }
    }
  }

  private static Finding finding(Delegation delegation) {
    return Finding.of(
            INFO,
            delegation.to().value().id(),
            delegation.scope().what().getFirst().place(),
            "when urgent only")
        .says(
            "`%s` may decide %s in urgency, and nobody is said to ratify it"
                .formatted(delegation.to(), Wording.names(delegation.scope().what())))
        .why("what is decided in urgency should come before the body whose power it is")
        .help("add `ratified by: %s`".formatted(delegation.from()));
  }
}
