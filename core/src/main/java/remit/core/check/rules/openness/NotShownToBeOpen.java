package remit.core.check.rules.openness;

import java.util.Optional;
import java.util.Set;
import remit.core.charter.Body;
import remit.core.charter.Section;
import remit.core.check.Examined;
import remit.core.check.Findings;
import remit.core.check.Rule;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;
import remit.core.kernel.Citation;
import remit.core.law.Provision;

/// A joint body of which nobody knows whether one can go and listen.
final class NotShownToBeOpen implements Rule {
  private static final String ASKED =
      "Open letters and questions to partnership boards, 2018 to 2022";
  private static final RuleInfo INFO =
      RuleInfo.note(
              "P003",
              "not-shown-to-be-open",
              "Nothing shows that a joint body meets in public",
              Heading.OPENNESS)
          .restsOn("GUID-NHS-OPEN")
          .saysAlso(ASKED)
          .explanation(
              """
              Where several organisations settle together what each of them will decide, that is where the decision is made.
              No law opens such a meeting. If it is open, the charter should say so; if nobody knows, that is an answer too.
              """)
          .bad(
              """
              bodies:
                partnership: #! P003
                  meets:
                    in public: (none)
              """)
          .good(
              """
              bodies:
                partnership:
                  meets:
                    in public: yes
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<Section> needs() {
    return Set.of(Section.BODIES, Section.MEETINGS);
  }

  @Override
  public void check(Examined examined, Findings findings) {
    for (var body : examined.on().bodies()) {
      if (!body.meets().inPublic().test(open -> open).unknown()) continue;
      if (Weight.openByLaw(examined, body)) continue;
      var guidance = Weight.openByGuidance(examined, body);
      if (guidance.isPresent() || Weight.settles(body)) findings.add(finding(body, guidance));
    }
  }

  private static Finding finding(Body body, Optional<Provision> guidance) {
    var draft =
        Finding.of(
                INFO, body.id().value(), body.place(), "of %d partners".formatted(body.of().size()))
            .says("nothing shows that `%s` meets in public".formatted(body.id()));
    draft.source(guidance.map(Provision::citation).orElse(Citation.of(ASKED)));
    return draft
        .why(
            guidance.isPresent()
                ? "guidance expects bodies of this kind to meet in public"
                : "partners settle there what each of them will decide")
        .help("find out and state `in public` for `%s`".formatted(body.id()));
  }
}
