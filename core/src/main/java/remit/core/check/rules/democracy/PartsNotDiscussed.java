package remit.core.check.rules.democracy;

import java.util.List;
import java.util.Set;
import remit.core.charter.Plan;
import remit.core.charter.Section;
import remit.core.check.Examined;
import remit.core.check.Findings;
import remit.core.check.Rule;
import remit.core.check.Wording;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;
import remit.core.kernel.BodyId;
import remit.core.source.Located;

/// Primary and community care not discussed where it should be.
final class PartsNotDiscussed implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.warning(
              "H007",
              "parts-not-discussed",
              "A part of a system plan was not discussed by every health and wellbeing board",
              Heading.DEMOCRACY)
          .restsOn("GUID-LTPIF-2019")
          .saysAlso(
              "NHS Long Term Plan Implementation Framework, June 2019: a dedicated discussion at"
                  + " all health and wellbeing boards")
          .explanation(
              """
              What changes close to home should be discussed close to home.
              The national framework for the five-year plans of 2019 asked that the parts on primary and community care be the subject of a
              dedicated discussion at every health and wellbeing board of the system. It binds the NHS as guidance, and is good practice since.
              """)
          .bad(
              """
              plans:
                system-plan:
                  title: Five-year plan of North Vale
                  kind: five-year system plan
                  areas: north-vale
                  owners: [icb]
                  consultees: [vale-council, harbour-council]
                  rests on: [JSNA]
                  covers: { from: 2031-04-01, to: 2036-03-31 }
                  parts:
                    primary care: { discussed by: [vale-hwb] } #! H007
              """)
          .good(
              """
              plans:
                system-plan:
                  title: Five-year plan of North Vale
                  kind: five-year system plan
                  areas: north-vale
                  owners: [icb]
                  consultees: [vale-council, harbour-council]
                  rests on: [JSNA]
                  covers: { from: 2031-04-01, to: 2036-03-31 }
                  parts:
                    primary care: { discussed by: [vale-hwb, harbour-hwb] }
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<Section> needs() {
    return Set.of(Section.PLANS, Section.BODIES, Section.AREAS);
  }

  private static final Set<String> PARTS = Set.of("primary care", "community care");

  @Override
  public void check(Examined examined, Findings findings) {
    for (var plan : examined.plans()) {
      if (!plan.kind().value().equals("five-year system plan")) continue;
      var boards = Boards.ofPlan(examined, plan);
      for (var part : plan.parts()) {
        if (!PARTS.contains(part.name())) continue;
        part.discussedBy()
            .known()
            .map(by -> without(boards, by))
            .filter(missing -> !missing.isEmpty())
            .ifPresent(missing -> findings.add(finding(plan, part, missing)));
      }
    }
  }

  private static List<BodyId> without(List<BodyId> boards, List<Located<BodyId>> by) {
    return boards.stream().filter(b -> by.stream().noneMatch(d -> d.value().equals(b))).toList();
  }

  private static Finding finding(Plan plan, Plan.Part part, List<BodyId> missing) {
    return Finding.of(INFO, plan.id().value(), part.discussedBy().place(), "discussed by these")
        .says(
            "the part of `%s` on %s was not discussed by %s"
                .formatted(plan.id(), part.name(), Wording.names(missing)))
        .why("the framework of 2019 asks for a dedicated discussion at every board of the system")
        .help(
            "put it on the agenda of %s before the plan is submitted"
                .formatted(Wording.names(missing)));
  }
}
