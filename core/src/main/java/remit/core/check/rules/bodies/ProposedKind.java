package remit.core.check.rules.bodies;

import java.util.Set;
import remit.core.charter.Section;
import remit.core.check.Examined;
import remit.core.check.Findings;
import remit.core.check.Rule;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;
import remit.core.kernel.KindName;
import remit.core.source.Located;

/// A partner or body that exists only in a consultation paper.
final class ProposedKind implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.note(
              "B007",
              "kind-never-enacted",
              "Something is of a kind that was proposed and never became law",
              Heading.DECISIONS)
          .saysAlso(
              "Integrating care: next steps (NHS England, 26 November 2020): a consultation, which"
                  + " became law in another form")
          .explanation(
              """
              A charter can model what was only proposed, so that it can be compared with what is.
              What such a body would decide, it would decide under the proposal. Nothing that it does has effect in law.
              """)
          .bad(
              """
              partners:
                future-body: { name: Statutory system body, kind: statutory ics nhs body, serves: [], stance: outside } #! B007
              """)
          .good(
              """
              partners:
                future-body: { name: A social enterprise, kind: social enterprise, serves: [], stance: outside }
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<Section> needs() {
    return Set.of(Section.PARTNERS, Section.BODIES);
  }

  private static final String PROPOSED = "proposed 2020";

  @Override
  public void check(Examined examined, Findings findings) {
    for (var partner : examined.on().partners()) {
      if (examined.isCalled(partner.id(), PROPOSED)) {
        findings.add(finding(partner.id().value(), partner.kind()));
      }
    }
    for (var body : examined.on().bodies()) {
      if (examined.isCalled(body, PROPOSED)) {
        findings.add(finding(body.id().value(), body.kind()));
      }
    }
  }

  private static Finding finding(String about, Located<KindName> kind) {
    return Finding.of(INFO, about, kind.place(), "its kind")
        .says("`%s` is a %s, which was proposed and never became law".formatted(about, kind))
        .why("what a proposed body decides has no effect in law")
        .help("read this charter as a comparison, not as a description of what is");
  }
}
