package remit.core.check.rules.roles;

import java.util.List;
import java.util.Set;
import remit.core.charter.Body;
import remit.core.charter.Compliance;
import remit.core.charter.Section;
import remit.core.check.Examined;
import remit.core.check.Findings;
import remit.core.check.Rule;
import remit.core.check.Wording;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;
import remit.core.kernel.PartnerId;
import remit.core.source.Located;

/// A partner that must obey where it has no voice.
final class BoundWithoutVote implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.warning(
              "R001",
              "bound-without-vote",
              "A partner must comply with what a body decides on which it has no vote",
              Heading.ROLES)
          .restsOn("CONCEPT-NONSTAT")
          .saysAlso(
              "Campaign leaflet on integrated care systems, 2019: councils bound by a plan over"
                  + " which they have no veto")
          .explanation(
              """
              A partner can be bound to comply with a plan or a total that others decide, without having given them any of its functions.
              Without a statute, that binds only those who consent. A partner that is bound so and has no vote on the body that decides has
              no way to be heard there, and its own members have nobody to hold to account.
              """)
          .bad(
              """
              binds:
                - who: vale-council #! R001
                  to: comply
                  with: hospitals-board
              """)
          .good(
              """
              binds:
                - who: vale-council
                  to: comply
                  with: partnership
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<Section> needs() {
    return Set.of(Section.BINDS, Section.BODIES, Section.SEATS, Section.PLANS, Section.FUNDS);
  }

  @Override
  public void check(Examined examined, Findings findings) {
    for (var compliance : Commitments.toComply(examined)) {
      var bodies = Commitments.deciders(examined, compliance);
      if (bodies.isEmpty()) continue;
      var voiceless =
          compliance.who().stream()
              .filter(
                  p -> bodies.stream().allMatch(b -> Commitments.vote(examined, b, p.value()).no()))
              .toList();
      if (!voiceless.isEmpty()) findings.add(finding(compliance, bodies, voiceless));
    }
  }

  private static Finding finding(
      Compliance compliance, List<Body> bodies, List<Located<PartnerId>> voiceless) {
    var names = Wording.names(bodies.stream().map(Body::id).toList());
    var first = voiceless.getFirst();
    return Finding.of(INFO, first.value().value(), first.place(), "must comply")
        .says(
            "%s must comply with `%s`, which %s decides, and %s no vote there"
                .formatted(
                    Wording.names(voiceless),
                    compliance.with(),
                    names,
                    voiceless.size() == 1 ? "has" : "have"))
        .also(bodies.getFirst().place(), "no voting seat comes from it")
        .why("a partner that must comply and cannot vote is bound by others alone")
        .help(
            "give %s a vote on %s, or let it be consulted and free"
                .formatted(Wording.names(voiceless), names));
  }
}
