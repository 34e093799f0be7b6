package remit.core.check.rules.power;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import remit.core.charter.Body;
import remit.core.charter.Interest;
import remit.core.charter.Seat;
import remit.core.charter.Section;
import remit.core.check.Examined;
import remit.core.check.Findings;
import remit.core.check.Rule;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;
import remit.core.kernel.Actor;
import remit.core.kernel.SeatId;
import remit.core.power.BodyGame;

/// A quorum that fails once those with declared interests leave.
final class QuorumLostToConflicts implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.warning(
              "Q102",
              "quorum-lost-to-conflicts",
              "No quorum is left once those with declared interests leave",
              Heading.INTERESTS)
          .saysAlso(RuleInfo.STRUCTURAL)
          .explanation(
              """
              Members who leave for an interest are not counted for the quorum. Where the declared interests alone take so many away that no
              quorum is left, the body cannot decide the matters that they touch.
              """)
          .bad(
              """
              bodies:
                vale-place-committee:
                  quorum: 5 #! Q102
              interests:
                - who: vale-adult-director
                  in: hospitals
                  nature: former director of the trust
                  arose: 2024-04-01
                  declared: 2024-04-02
                  managed: recused
              """)
          .good(
              """
              bodies:
                vale-place-committee:
                  seats: { council: { deputies: yes } }
                  quorum: 5
              interests:
                - who: vale-adult-director
                  in: hospitals
                  nature: former director of the trust
                  arose: 2024-04-01
                  declared: 2024-04-02
                  managed: recused
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<Section> needs() {
    return Set.of(
        Section.PARTNERS, Section.BODIES, Section.SEATS, Section.VOTING, Section.INTERESTS);
  }

  @Override
  public void check(Examined examined, Findings findings) {
    for (var body : examined.on().bodies()) {
      var seats = examined.on().seats(body);
      var conflicted = conflicted(examined, seats);
      if (conflicted.isEmpty()) continue;
      boolean before = Votes.canBeQuorate(examined, body, BodyGame.Given.EVERYBODY).orElse(false);
      var left = Votes.canBeQuorate(examined, body, new BodyGame.Given(Set.of(), conflicted));
      if (before && left.isPresent() && !left.get()) findings.add(finding(body, conflicted));
    }
  }

  /// Seats held by a post whose interest takes it out. Where a deputy may come, nobody need be
  /// missing.
  private static Set<SeatId> conflicted(Examined examined, List<Seat> seats) {
    var found = new LinkedHashSet<SeatId>();
    for (var interest : examined.charter().business().interests()) {
      boolean leaves = interest.managed().known().equals(Optional.of(Interest.Management.RECUSED));
      if (!leaves) continue;
      for (var seat : seats) {
        boolean theirs =
            seat.heldBy()
                .map(post -> interest.who().value().equals(new Actor.OfPost(post.value())))
                .orElse(false);
        if (theirs && !seat.deputies().test(yes -> yes).yes()) found.add(seat.id());
      }
    }
    return found;
  }

  private static Finding finding(Body body, Set<SeatId> conflicted) {
    return Finding.of(INFO, body.id().value(), body.membership().quorum().place(), "the quorum")
        .says(
            "`%s` has no quorum left once the interests declared empty %s"
                .formatted(body.id(), Votes.listed(List.copyOf(conflicted))))
        .why("a meeting without a quorum decides nothing")
        .help(
            "let deputies sit, or lower the quorum of `%s` for such matters".formatted(body.id()));
  }
}
