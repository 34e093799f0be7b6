package remit.core.check.rules.authority;

import java.util.Set;
import remit.core.charter.Delegation;
import remit.core.charter.Section;
import remit.core.check.Examined;
import remit.core.check.Findings;
import remit.core.check.Rule;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;
import remit.core.kernel.FunctionId;
import remit.core.law.Function;
import remit.core.source.Located;

/// An act that must be done by the holder itself, delegated.
final class InPersonGiven implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.error(
              "A007",
              "in-person-act-given",
              "An act that the law lets nobody else do is given to somebody else",
              Heading.DECISIONS)
          .restsOn("LGA1972-101")
          .explanation(
              """
              Some acts must be done by the holder itself.
              Only the full council levies council tax or adopts its code of conduct. A delegation of such an act has no effect, however it is
              worded and whoever signed it.
              """)
          .bad(
              """
              delegations:
                - what: levy-council-tax #! A007
                  from: vale-council-meeting
                  to: vale-finance-officer
              """)
          .good(
              """
              delegations:
                - what: adult-social-care
                  from: vale-cabinet
                  to: vale-adult-director
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<Section> needs() {
    return Set.of(Section.DELEGATIONS, Section.FUNCTIONS);
  }

  @Override
  public void check(Examined examined, Findings findings) {
    for (var delegation : examined.on().delegations()) {
      delegation.scope().what().stream()
          .filter(f -> isInPerson(examined, delegation, f.value()))
          .findFirst()
          .ifPresent(f -> findings.add(finding(examined, delegation, f)));
    }
  }

  private static boolean isInPerson(Examined examined, Delegation delegation, FunctionId id) {
    var acts = delegation.scope().acts();
    return examined.on().functions().withWider(id).stream()
        .flatMap(f -> examined.on().functions().find(f).stream())
        .map(Function::inPerson)
        .anyMatch(
            own -> !own.isEmpty() && (acts.isEmpty() || acts.stream().anyMatch(own::contains)));
  }

  private static Finding finding(
      Examined examined, Delegation delegation, Located<FunctionId> function) {
    var title = examined.on().functions().title(function.value());
    return Finding.of(INFO, delegation.to().value().id(), function.place(), "in person")
        .says("`%s` (%s) is given to `%s`".formatted(function, title, delegation.to()))
        .also(delegation.to().place(), "receives it")
        .why("the law lets nobody but the holder itself do this")
        .help("keep `%s` with `%s`".formatted(function, delegation.from()));
  }
}
