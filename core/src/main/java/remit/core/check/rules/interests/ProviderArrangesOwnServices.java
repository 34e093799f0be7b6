package remit.core.check.rules.interests;

import java.util.List;
import java.util.Set;
import remit.core.charter.Body;
import remit.core.charter.Seat;
import remit.core.charter.Section;
import remit.core.check.Examined;
import remit.core.check.Findings;
import remit.core.check.Rule;
import remit.core.check.Wording;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;
import remit.core.kernel.PartnerId;
import remit.core.law.Sector;
import remit.core.source.Located;

/// A provider that helps to decide on its own services.
final class ProviderArrangesOwnServices implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.note(
              "I003",
              "provider-arranges-own-services",
              "A provider has a vote where its own services are arranged, and nothing shows how"
                  + " that is managed",
              Heading.INTERESTS)
          .restsOn("NHSACT-14Z30", "SI2023-1348")
          .saysAlso(
              "Lawyers' note on Integrating care, December 2020: provider members are as conflicted"
                  + " as general practitioners were")
          .explanation(
              """
              A provider that votes where its services are arranged has an interest in the answer.
              The law wants providers near the table and wants the conflict managed. What is needed is an entry that says how: who leaves, who
              stays without a vote.
              """)
          .bad(
              """
              bodies:
                vale-place-committee:
                  seats:
                    trust: { from: community-trust, person: officer } #! I003
              """)
          .good(
              """
              bodies:
                vale-place-committee:
                  seats:
                    trust: { from: community-trust, person: officer }
              interests:
                - who: community-trust
                  in: community-trust
                  nature: provides the services that the committee arranges
                  managed: recused
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<Section> needs() {
    return Set.of(
        Section.BODIES, Section.SEATS, Section.PARTNERS, Section.DELEGATIONS, Section.INTERESTS);
  }

  @Override
  public void check(Examined examined, Findings findings) {
    for (var body : examined.on().bodies()) {
      if (!Arranges.services(examined, body)) continue;
      var open =
          examined.on().seats(body).stream()
              .filter(s -> s.mayVote().yes())
              .filter(s -> s.from().stream().anyMatch(p -> isOpen(examined, body, p.value())))
              .toList();
      if (!open.isEmpty()) findings.add(finding(body, open));
    }
  }

  private static boolean isOpen(Examined examined, Body body, PartnerId id) {
    boolean ownBody = body.of().size() == 1 && body.isOf(id);
    boolean provider =
        examined
            .on()
            .findPartner(id)
            .filter(p -> examined.isInSector(p, Sector.NHS_PROVIDER))
            .isPresent();
    return provider
        && !ownBody
        && Arranges.interestsOf(examined, id).stream()
            .noneMatch(i -> i.managed().known().isPresent());
  }

  private static Finding finding(Body body, List<Seat> open) {
    var partners =
        Wording.names(
            open.stream().flatMap(s -> s.from().stream()).map(Located::value).distinct().toList());
    var many = open.size() > 1;
    return Finding.of(INFO, body.id().value(), open.getFirst().place(), "a provider with a vote")
        .says(
            "%s %s on `%s`, which arranges services, and nothing shows how %s"
                .formatted(
                    partners,
                    many ? "vote" : "votes",
                    body.id(),
                    many ? "their interests are managed" : "its interest is managed"))
        .why("a provider that votes where services are arranged has an interest in the answer")
        .help("state under `interests` what is `managed` for %s".formatted(partners));
  }
}
