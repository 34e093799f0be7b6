package remit.core.check.rules.roles;

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
import remit.core.kernel.PartnerId;
import remit.core.kernel.Truth;
import remit.core.law.BodyKind;
import remit.core.source.Located;

/// A quorum that is met without a party.
final class PartyCanBeBypassed implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.warning(
              "R003",
              "party-can-be-bypassed",
              "A joint body can decide for a party while nobody of that party is there",
              Heading.ROLES)
          .restsOn("NHSACT-65Z6", "SI2013-218-30", "SI2000-617-8-10")
          .saysAlso(RuleInfo.STRUCTURAL)
          .explanation(
              """
              A joint body acts for all its parties. If its quorum can be met without one of them, the others can decide for it in its absence.
              The law leaves the procedure of joint bodies to their parties, so this is lawful. It is easily mended: let the quorum ask for
              somebody from each. Where the quorum can do without any council at all, `Q101` says so of the councils, and this rule
              names the other parties.
              """)
          .bad(
              """
              bodies:
                joint-scrutiny:
                  quorum: 3 #! R003
              """)
          .good(
              """
              bodies:
                joint-scrutiny:
                  quorum:
                    all of:
                      - { at least: 1, of: partner vale-council }
                      - { at least: 1, of: partner harbour-council }
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<Section> needs() {
    return Set.of(Section.BODIES, Section.SEATS, Section.VOTING);
  }

  @Override
  public void check(Examined examined, Findings findings) {
    for (var body : examined.on().bodies()) {
      boolean advises =
          examined.kind(body).filter(k -> k.capacity() == BodyKind.Capacity.ADVISES).isPresent();
      if (advises || body.of().size() < 2 || body.membership().known() != Body.SeatsKnown.ALL) {
        continue;
      }
      boolean councilsTold = QuorumWithoutCouncils.coalition(examined, body).isPresent();
      var bypassed =
          body.of().stream()
              .filter(p -> !councilsTold || !QuorumWithoutCouncils.isCouncil(examined, p.value()))
              .filter(p -> Commitments.vote(examined, body, p.value()).yes())
              .filter(p -> decidesWithout(examined, body, p.value()))
              .toList();
      if (!bypassed.isEmpty()) findings.add(finding(body, bypassed));
    }
  }

  private static boolean decidesWithout(Examined examined, Body body, PartnerId partner) {
    var without =
        new Division(
            examined.on().seats(body), s -> !Commitments.isOf(s, partner), Division.Others.ABSENT);
    return body.membership().quorum().known().map(without::meets).orElse(Truth.UNKNOWN).yes()
        && body.membership().carries().known().map(without::meets).orElse(Truth.UNKNOWN).yes();
  }

  private static Finding finding(Body body, List<Located<PartnerId>> bypassed) {
    return Finding.of(INFO, body.id().value(), body.membership().quorum().place(), "met without")
        .says(
            "`%s` can be quorate and decide without anybody from %s"
                .formatted(
                    body.id(),
                    bypassed.size() > 1
                        ? "either " + Wording.names(bypassed).replace(" and ", " or ")
                        : Wording.names(bypassed)))
        .also(bypassed.getFirst().place(), "a party")
        .why("a joint body acts for all its parties, whoever comes")
        .help(
            "let the quorum ask for one from each party: `{ at least: 1, of: partner %s }`"
                .formatted(bypassed.getFirst()));
  }
}
