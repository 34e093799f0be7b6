package remit.core.check.rules.authority;

import java.util.Set;
import remit.core.charter.Section;
import remit.core.check.Examined;
import remit.core.check.Findings;
import remit.core.check.Rule;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;
import remit.core.kernel.FunctionId;
import remit.core.source.Located;

/// A function that nobody holds any more.
final class FunctionOfThePast implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.error(
              "A012",
              "function-of-the-past",
              "A power that has ended in law is still given or claimed",
              Heading.DECISIONS)
          .restsOn("NHSACT-SCH10A", "CHANGE-CCG-ICB")
          .explanation(
              """
              Some powers end. Constitutions keep them for years.
              The right of a council to refer a proposal to the Secretary of State ended on 30 January 2024; since then the Secretary of State
              may call a proposal in, and anybody may ask for that. A document that still grants the old power sends people the wrong way.
              """)
          .bad(
              """
              delegations:
                - what: refer-to-secretary-of-state #! A012
                  from: vale-scrutiny
                  to: joint-scrutiny
                  under: SI2013-218-30
              """)
          .good(
              """
              delegations:
                - what: scrutinise-joint-proposal
                  from: vale-scrutiny
                  to: joint-scrutiny
                  under: SI2013-218-30
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<Section> needs() {
    return Set.of(Section.DELEGATIONS, Section.FUNCTIONS, Section.BODIES);
  }

  @Override
  public void check(Examined examined, Findings findings) {
    for (var delegation : examined.on().delegations()) {
      Ends.past(examined, delegation)
          .ifPresent(
              f -> findings.add(finding(examined, delegation.to().value().id(), f, "given")));
    }
    for (var body : examined.on().bodies()) {
      body.doings().saidToDecide().stream()
          .filter(f -> Ends.lastHeld(examined, f.value()).isPresent())
          .forEach(f -> findings.add(finding(examined, body.id().value(), f, "claimed")));
    }
  }

  private static Finding finding(
      Examined examined, String about, Located<FunctionId> function, String word) {
    var last = Ends.lastHeld(examined, function.value()).orElseThrow();
    var draft =
        Finding.of(INFO, about, function.place(), "ended on " + last)
            .says(
                "`%s` is %s for `%s`, and the law has given it to nobody since %s"
                    .formatted(function, word, about, last))
            .why("a power that has ended cannot be given, whoever had it before");
    examined.on().functions().find(function.value()).stream()
        .flatMap(f -> f.sources().stream())
        .forEach(draft::source);
    return draft.help("take `%s` out, or end the entry on %s".formatted(function, last));
  }
}
