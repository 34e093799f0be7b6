package remit.core.check.rules.authority;

import java.util.List;
import java.util.Set;
import remit.core.charter.Body;
import remit.core.charter.Section;
import remit.core.check.Examined;
import remit.core.check.Findings;
import remit.core.check.Rule;
import remit.core.check.Wording;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;
import remit.core.kernel.FunctionId;
import remit.core.law.BodyKind;
import remit.core.source.Located;

/// A body that decides, and has nothing to decide with.
final class DecidesWithoutPower implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.error(
              "A001",
              "decides-without-power",
              "A body is treated as deciding what nothing lets it decide",
              Heading.DECISIONS)
          .restsOn("CONCEPT-NONSTAT", "LGA1972-101", "NHSACT-65Z5", "NHSACT-65Z6", "NHSACT-14Z3")
          .explanation(
              """
              A body decides only what the law or somebody who holds the function lets it decide.
              Whoever relies on a decision of any other body relies on nothing: each organisation has still to decide for itself, and one that
              did not agree is not bound. The finding names who can decide, as far as the charter shows.
              """)
          .bad(
              """
              bodies:
                vale-cabinet:
                  said to decide: [arrange-community-services] #! A001
              """)
          .good(
              """
              bodies:
                vale-place-committee:
                  said to decide: [arrange-community-services]
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<Section> needs() {
    return Set.of(Section.BODIES, Section.DELEGATIONS, Section.FUNCTIONS);
  }

  @Override
  public void check(Examined examined, Findings findings) {
    for (var body : examined.on().bodies()) {
      if (body.status() != Body.Status.ACTIVE || Mistaken.isBoardOrScrutiny(examined, body)) {
        continue;
      }
      var powerless = Mistaken.powerless(examined, body);
      if (!powerless.isEmpty()) findings.add(finding(examined, body, powerless));
    }
  }

  private static Finding finding(
      Examined examined, Body body, List<Located<FunctionId>> powerless) {
    boolean advises =
        examined.kind(body).filter(k -> k.capacity() == BodyKind.Capacity.ADVISES).isPresent();
    var because =
        advises
            ? "a %s can hold no function".formatted(body.kind())
            : "nothing in the charter gives it that";
    return Finding.of(INFO, body.id().value(), powerless.getFirst().place(), "said to decide this")
        .says(
            "`%s` is treated as deciding %s, and %s"
                .formatted(body.id(), Wording.names(powerless), because))
        .also(body.kind().place(), "what it is")
        .why(
            advises
                ? "a body without a basis in law decides nothing: its members can agree only what"
                    + " each may agree for itself"
                : "a body decides only what the law or a holder of the function lets it decide")
        .help(Mistaken.whoDecides(examined, powerless.getFirst().value()));
  }
}
