package remit.core.check.rules.bodies;

import java.util.List;
import java.util.Set;
import remit.core.charter.Body;
import remit.core.charter.Seat;
import remit.core.charter.Section;
import remit.core.charter.VotingRule;
import remit.core.check.Examined;
import remit.core.check.Findings;
import remit.core.check.Rule;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;

/// A veto that no seat holds.
final class VetoOfNobody implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.warning(
              "V002",
              "veto-of-nobody",
              "A veto belongs to a group without a voting seat",
              Heading.DECISIONS)
          .saysAlso(RuleInfo.STRUCTURAL)
          .explanation(
              """
              A rule that a motion falls when somebody of a class votes against it protects that class only while somebody of it can
              vote. With no such seat, the protection is empty.
              """)
          .bad(
              """
              bodies:
                vale-place-committee:
                  carries:
                    all of:
                      - majority
                      - { no vote against from: class elected } #! V002
              """)
          .good(
              """
              bodies:
                vale-place-committee:
                  carries:
                    all of:
                      - majority
                      - { no vote against from: class council }
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
      var membership = body.membership();
      if (membership.known() != Body.SeatsKnown.ALL) continue;
      var seats = examined.on().seats(body);
      membership.carries().known().ifPresent(rule -> look(body, seats, rule, findings));
    }
  }

  private static void look(Body body, List<Seat> seats, VotingRule rule, Findings findings) {
    switch (rule) {
      case VotingRule.AllOf(var rules, _) -> rules.forEach(r -> look(body, seats, r, findings));
      case VotingRule.AnyOf(var rules, _) -> rules.forEach(r -> look(body, seats, r, findings));
      case VotingRule.NoVoteAgainst veto -> {
        if (seats.stream().noneMatch(s -> veto.from().takesIn(s) && !s.mayVote().no())) {
          findings.add(finding(body, veto));
        }
      }
      case VotingRule.Threshold _, VotingRule.Presence _, VotingRule.Named _ -> {}
    }
  }

  private static Finding finding(Body body, VotingRule.NoVoteAgainst veto) {
    return Finding.of(INFO, body.id().value(), veto.place(), "a veto")
        .says(
            "a veto on `%s` belongs to %s, and no voting seat is of it"
                .formatted(body.id(), FullHouse.words(veto.from())))
        .why("a veto protects nobody when nobody can cast it")
        .help("give the group a voting seat on `%s`, or take the veto out".formatted(body.id()));
  }
}
