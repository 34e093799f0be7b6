package remit.core.check.rules.bodies;

import java.util.Set;
import remit.core.charter.Body;
import remit.core.charter.Seat;
import remit.core.charter.Section;
import remit.core.check.Examined;
import remit.core.check.Findings;
import remit.core.check.Rule;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;

/// A casting vote that nobody has.
final class CastingVoteOfNobody implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.note(
              "B003",
              "casting-vote-of-nobody",
              "Equal votes go to the chair, and no seat is the chair",
              Heading.DECISIONS)
          .saysAlso(RuleInfo.STRUCTURAL)
          .explanation(
              """
              Where votes are equal the chair decides, unless a body's rules say otherwise. A body whose seats are all known and none
              of which is the chair has nobody to preside and nobody to break a tie.
              """)
          .bad(
              """
              bodies:
                vale-place-committee: #! B003
                  seats:
                    chair: { chair: (none) }
              """)
          .good(
              """
              bodies:
                vale-place-committee:
                  seats:
                    chair: { chair: yes }
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<Section> needs() {
    return Set.of(Section.BODIES, Section.SEATS);
  }

  @Override
  public void check(Examined examined, Findings findings) {
    for (var body : examined.on().bodies()) {
      var membership = body.membership();
      if (!membership.carries().isGap()
          && membership.known() == Body.SeatsKnown.ALL
          && membership.tie() == Body.Tie.CASTING_VOTE_OF_THE_CHAIR
          && examined.on().seats(body).size() > 1
          && examined.on().seats(body).stream().noneMatch(s -> s.role() == Seat.Role.CHAIR)) {
        findings.add(finding(body));
      }
    }
  }

  private static Finding finding(Body body) {
    return Finding.of(INFO, body.id().value(), body.place(), "no chair")
        .says(
            "`%s` leaves equal votes to its chair, and none of its %d seats is said to be the chair"
                .formatted(body.id(), body.seats().size()))
        .why("equal votes are settled by whoever presides, so it matters who that is")
        .help("mark one seat of `%s` with `chair: yes`, or say `tie: lost`".formatted(body.id()));
  }
}
