package remit.core.check.rules.authority;

import java.util.Set;
import remit.core.authority.IdleDelegation;
import remit.core.because.Because;
import remit.core.charter.Section;
import remit.core.check.Examined;
import remit.core.check.Findings;
import remit.core.check.Rule;
import remit.core.check.Wording;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;

/// A delegation to a body that can hold nothing of the kind.
final class ReceiverCannotHold implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.error(
              "A004",
              "receiver-cannot-hold",
              "A function is given to somebody who cannot hold it",
              Heading.DECISIONS)
          .restsOn("CONCEPT-NONSTAT", "LGA2000-9F", "HSCA2012-196", "SI2013-218-28-29")
          .explanation(
              """
              What a body can hold depends on what it is in law, not on what it is called.
              An informal group can hold nothing. A scrutiny committee reviews and holds no function besides. A health and wellbeing board
              never holds health scrutiny. Work that is sent to such a body in the belief that it decides has still to be decided elsewhere.
              """)
          .bad(
              """
              delegations:
                - what: adult-social-care
                  from: vale-cabinet
                  to: vale-scrutiny #! A004
              """)
          .good(
              """
              delegations:
                - what: adult-social-care
                  from: vale-cabinet
                  to: vale-hwb
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
        .filter(idle -> idle.why() == IdleDelegation.Why.RECEIVER)
        .filter(idle -> Ends.gone(examined, idle.delegation()).isEmpty())
        .filter(idle -> Ends.past(examined, idle.delegation()).isEmpty())
        .forEach(idle -> findings.add(finding(idle)));
  }

  private static Finding finding(IdleDelegation idle) {
    var delegation = idle.delegation();
    return Finding.of(INFO, delegation.to().value().id(), delegation.to().place(), "receives")
        .says(
            "`%s` is given %s and cannot hold it"
                .formatted(delegation.to(), Wording.names(delegation.scope().what())))
        .also(delegation.from().place(), "gives")
        .why(
            idle.because()
                .map(Because::says)
                .orElse("what a body can hold depends on what it is in law"))
        .help(
            "keep %s with `%s`, or give it to a body that can hold it"
                .formatted(Wording.names(delegation.scope().what()), delegation.from()));
  }
}
