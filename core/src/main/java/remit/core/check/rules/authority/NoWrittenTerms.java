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
import remit.core.kernel.ProvisionId;
import remit.core.source.Fact;

/// A delegation between organisations that nobody wrote down.
final class NoWrittenTerms implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.warning(
              "A011",
              "no-written-terms",
              "A function is given to another organisation without written terms",
              Heading.DECISIONS)
          .restsOn("GUID-65Z7")
          .explanation(
              """
              When one organisation acts for another, both should be able to read on what terms.
              National guidance, to which NHS bodies must have regard, asks for a written agreement approved by the board of each giver, with
              scope, reporting, review and a way out.
              """)
          .bad(
              """
              delegations:
                - what: arrange-community-services
                  from: icb-board
                  to: community-trust
                  under: NHSACT-65Z5
                  instrument:
                    written: no #! A011
              """)
          .good(
              """
              delegations:
                - what: arrange-community-services
                  from: icb-board
                  to: community-trust
                  under: NHSACT-65Z5
                  instrument:
                    written: yes
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<Section> needs() {
    return Set.of(Section.DELEGATIONS);
  }

  private static final ProvisionId GUIDANCE = new ProvisionId("GUID-65Z7");
  private static final Set<ProvisionId> POWERS =
      Set.of(new ProvisionId("NHSACT-65Z5"), new ProvisionId("NHSACT-65Z6"));

  @Override
  public void check(Examined examined, Findings findings) {
    if (!examined.isInForce(GUIDANCE)) return;
    for (var delegation : examined.on().delegations()) {
      var written = delegation.instrument().written();
      boolean meant = delegation.under().known().filter(POWERS::contains).isPresent();
      if (meant && written.test(w -> w).no()) findings.add(finding(delegation, written));
    }
  }

  private static Finding finding(Delegation delegation, Fact<Boolean> written) {
    return Finding.of(INFO, delegation.to().value().id(), written.place(), "not written")
        .says(
            "`%s` gives %s to `%s` without written terms"
                .formatted(
                    delegation.from(), Wording.names(delegation.scope().what()), delegation.to()))
        .why("guidance to which NHS bodies must have regard asks for a written agreement")
        .help("write the terms down and have the board of each giver approve them");
  }
}
