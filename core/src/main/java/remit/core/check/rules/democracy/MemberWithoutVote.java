package remit.core.check.rules.democracy;

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
import remit.core.law.Provision;
import remit.core.law.Requirement;
import remit.core.source.Fact;

/// A member of a health and wellbeing board without a vote.
final class MemberWithoutVote implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.warning(
              "H004",
              "member-without-vote",
              "A member of a health and wellbeing board has no vote and no direction is shown",
              Heading.DEMOCRACY)
          .restsOn("SI2013-218-HWB")
          .explanation(
              """
              Every member of a health and wellbeing board votes, unless the council directed otherwise after consulting the board.
              Where the charter shows a seat without a vote and no direction, either the direction is missing or the seat is that of an
              observer and no member.
              """)
          .bad(
              """
              bodies:
                vale-hwb:
                  seats:
                    healthwatch: { vote: no } #! H004
              """)
          .good(
              """
              bodies:
                vale-hwb:
                  seats:
                    healthwatch: { vote: no }
                  terms of reference:
                    voting direction: yes
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<Section> needs() {
    return Set.of(Section.BODIES, Section.SEATS, Section.PROVISIONS);
  }

  @Override
  public void check(Examined examined, Findings findings) {
    for (var body : examined.on().bodies()) {
      var direction = body.terms().votingDirection();
      boolean shown =
          switch (direction) {
            case Fact.Unsaid<Boolean> _ -> false;
            case Fact.Stated<Boolean> stated -> stated.value();
            case Fact.Assumed<Boolean> assumed -> assumed.value();
            case Fact.Unknown<Boolean> _, Fact.Disputed<Boolean> _ -> true;
          };
      if (shown) continue;
      var demands = examined.demands().on(body, Requirement.AllVote.class);
      if (demands.isEmpty()) continue;
      var without = examined.on().seats(body).stream().filter(s -> s.mayVote().no()).toList();
      if (!without.isEmpty()) findings.add(finding(body, without, demands.getFirst().provision()));
    }
  }

  private static Finding finding(Body body, List<Seat> without, Provision provision) {
    var seats = Wording.names(without.stream().map(Seat::id).toList());
    return Finding.of(INFO, body.id().value(), without.getFirst().place(), "no vote")
        .says(
            "%s of `%s` %s no vote, and the charter shows no direction of the council"
                .formatted(seats, body.id(), without.size() == 1 ? "has" : "have"))
        .source(provision.citation())
        .why("a member of the board votes unless the council directed otherwise")
        .help(
            "record the direction (`voting direction: yes`), or give %s the vote".formatted(seats));
  }
}
