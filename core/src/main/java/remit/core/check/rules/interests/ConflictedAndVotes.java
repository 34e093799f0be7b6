package remit.core.check.rules.interests;

import java.util.Set;
import remit.core.charter.Body;
import remit.core.charter.Interest;
import remit.core.charter.Section;
import remit.core.check.Examined;
import remit.core.check.Findings;
import remit.core.check.Rule;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;
import remit.core.kernel.Actor;

/// An interest that is declared and not managed.
final class ConflictedAndVotes implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.warning(
              "I004",
              "conflicted-and-votes",
              "Somebody with an interest stays and votes where it matters",
              Heading.INTERESTS)
          .restsOn("NHSACT-14Z30", "SI2023-1348")
          .explanation(
              """
              Declaring an interest is the first half. The second is what its holder does when it matters.
              Conflicts are to be managed so that they do not, and do not appear to, affect the integrity of decisions. Somebody who stays and votes
              on the very matter is hard to explain.
              """)
          .bad(
              """
              interests:
                - who: icb-chief-executive
                  in: hospitals
                  nature: a director of the trust until last year
                  only for: [arrange-hospital-services]
                  managed: stays and votes #! I004
              """)
          .good(
              """
              interests:
                - who: icb-chief-executive
                  in: hospitals
                  nature: a director of the trust until last year
                  only for: [arrange-hospital-services]
                  managed: stays without vote
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<Section> needs() {
    return Set.of(
        Section.INTERESTS, Section.BODIES, Section.SEATS, Section.POSTS, Section.DELEGATIONS);
  }

  @Override
  public void check(Examined examined, Findings findings) {
    for (var interest : examined.charter().business().interests()) {
      if (!interest.managed().test(m -> m == Interest.Management.STAYS_AND_VOTES).yes()) continue;
      examined.on().bodies().stream()
          .filter(b -> votes(examined, b, interest) && matters(examined, b, interest))
          .findFirst()
          .ifPresent(b -> findings.add(finding(interest, b)));
    }
  }

  private static boolean votes(Examined examined, Body body, Interest interest) {
    return examined.on().seats(body).stream()
        .filter(s -> s.mayVote().yes())
        .anyMatch(s ->
            switch (interest.who().value()) {
              case Actor.OfPartner(var id) -> s.comesFrom(id);
              case Actor.OfPost(var id) -> s.heldBy().filter(h -> h.value().equals(id)).isPresent();
              case Actor.OfBody _ -> false;
            });
  }

  private static boolean matters(Examined examined, Body body, Interest interest) {
    if (interest.onlyFor().isEmpty()) return !examined.remitsOf(body).isEmpty();
    return interest.onlyFor().stream().anyMatch(f -> examined.mayDecide(body, f.value()));
  }

  private static Finding finding(Interest interest, Body body) {
    return Finding.of(
            INFO, interest.who().value().id(), interest.managed().place(), "stays and votes")
        .says(
            "`%s` has an interest in `%s` and votes on `%s`"
                .formatted(interest.who(), interest.in(), body.id()))
        .also(interest.who().place(), interest.nature())
        .why("an interest that touches the very matter should not vote on it")
        .help("let `%s` leave, or stay without a vote".formatted(interest.who()));
  }
}
