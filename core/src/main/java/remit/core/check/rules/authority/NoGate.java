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

/// A delegation that passes through no opening of the law.
final class NoGate implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.error(
              "A003",
              "no-way-to-give",
              "The law opens no way for a function to be given so",
              Heading.DECISIONS)
          .restsOn(
              "LGA1972-101",
              "LGA2000-9B-9EB",
              "NHSACT-75",
              "SI2000-617-5",
              "SI2000-617-6",
              "NHSACT-65Z5",
              "NHSACT-65Z6",
              "SI2022-642",
              "NHSACT-14Z3")
          .explanation(
              """
              A function passes from one body to another only in the ways that the law opens.
              A council's functions reach an NHS body only by a partnership arrangement under section 75, and then only those listed. NHS
              functions pass between NHS bodies and councils under section 65Z5 since July 2022, and passed between commissioning groups under
              section 14Z3 before. What is given otherwise stays where it was.
              """)
          .bad(
              """
              delegations:
                - what: adult-social-care
                  from: vale-cabinet
                  to: icb-board #! A003
                  under: NHSACT-65Z5
              """)
          .good(
              """
              delegations:
                - what: adult-social-care
                  from: vale-cabinet
                  to: icb-board
                  under: NHSACT-75
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
        .filter(idle -> idle.why() == IdleDelegation.Why.NO_GATE)
        .filter(idle -> Ends.gone(examined, idle.delegation()).isEmpty())
        .filter(idle -> Ends.past(examined, idle.delegation()).isEmpty())
        .forEach(idle -> findings.add(finding(idle)));
  }

  private static Finding finding(IdleDelegation idle) {
    var delegation = idle.delegation();
    var under = delegation.under().known().map(p -> " under `" + p + "`").orElse("");
    return Finding.of(INFO, delegation.to().value().id(), delegation.to().place(), "receives")
        .says(
            "`%s` cannot give %s to `%s`%s"
                .formatted(
                    delegation.from(),
                    Wording.names(delegation.scope().what()),
                    delegation.to(),
                    under))
        .also(delegation.from().place(), "gives")
        .why("a function passes only in the ways that the law opens, and none fits this one")
        .help(
            idle.because()
                .flatMap(b -> b.mends().stream().findFirst())
                .map(mend -> "what would mend it: " + mend)
                .orElse(
                    "keep it with `%s`, or give it to a body that the law allows"
                        .formatted(delegation.from())));
  }
}
