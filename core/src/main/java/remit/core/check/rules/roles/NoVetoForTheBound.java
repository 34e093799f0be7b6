package remit.core.check.rules.roles;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import remit.core.charter.Body;
import remit.core.charter.Section;
import remit.core.charter.VotingRule;
import remit.core.check.Examined;
import remit.core.check.Findings;
import remit.core.check.Rule;
import remit.core.check.Wording;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;
import remit.core.kernel.PartnerId;
import remit.core.kernel.Truth;
import remit.core.source.Fact;
import remit.core.source.Located;

/// Partners that are bound and can each be outvoted.
final class NoVetoForTheBound implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.note(
              "R002",
              "no-veto-for-the-bound",
              "Partners must comply with decisions that can be carried against them",
              Heading.ROLES)
          .restsOn("CONCEPT-NONSTAT")
          .saysAlso(
              "Integrating care (NHS England, November 2020): decisions of the board bind its"
                  + " members")
          .explanation(
              """
              A partner that must comply with what a body decides, and whose votes against cannot stop it, can be bound against its will.
              For some partners that is what they agreed to. For a council it means that its own budget and plans can be overtaken by a vote
              of others, and it should know.
              """)
          .bad(
              """
              binds:
                - who: vale-council #! R002
                  to: comply
                  with: vale-place-committee
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
    return Set.of(
        Section.BINDS, Section.BODIES, Section.SEATS, Section.VOTING, Section.PLANS, Section.FUNDS);
  }

  @Override
  public void check(Examined examined, Findings findings) {
    var byBody = new LinkedHashMap<Body, Map<PartnerId, Located<PartnerId>>>();
    for (var compliance : Commitments.toComply(examined)) {
      for (var body : Commitments.deciders(examined, compliance)) {
        if (body.membership().known() != Body.SeatsKnown.ALL) continue;
        compliance.who().stream()
            .filter(p -> !(body.of().size() == 1 && body.isOf(p.value())))
            .filter(p -> Commitments.vote(examined, body, p.value()).yes())
            .filter(p -> carriedAgainst(examined, body, p.value()))
            .forEach(p ->
                byBody.computeIfAbsent(body, _ -> new LinkedHashMap<>()).putIfAbsent(p.value(), p));
      }
    }
    byBody.forEach((body, outvoted) -> findings.add(finding(body, List.copyOf(outvoted.values()))));
  }

  private static boolean carriedAgainst(Examined examined, Body body, PartnerId partner) {
    var division =
        new Division(
            examined.on().seats(body), s -> !Commitments.isOf(s, partner), Division.Others.AGAINST);
    return body.membership().carries().known().map(division::meets).orElse(Truth.UNKNOWN).yes();
  }

  private static Finding finding(Body body, List<Located<PartnerId>> outvoted) {
    var carries = body.membership().carries();
    var many = outvoted.size() > 1;
    var draft =
        Finding.of(INFO, body.id().value(), outvoted.getFirst().place(), "must comply")
            .says(
                "%s must comply with what `%s` decides, and %s can be outvoted there"
                    .formatted(Wording.names(outvoted), body.id(), many ? "each of them" : "it"))
            .also(carries.place(), "what carries a motion")
            .why("who must comply and can be outvoted can be bound against its will");
    if (carries instanceof Fact.Assumed<VotingRule>(_, var because, _, _, _)) {
      draft.caution("what carries a motion is assumed: " + because);
    }
    return draft.help(
        "if a veto is meant, write `no vote against from: partner %s` or name what is reserved"
            .formatted(outvoted.getFirst()));
  }
}
