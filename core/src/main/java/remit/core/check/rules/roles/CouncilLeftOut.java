package remit.core.check.rules.roles;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import remit.core.charter.Body;
import remit.core.charter.Partner;
import remit.core.charter.Plan;
import remit.core.charter.Section;
import remit.core.check.Examined;
import remit.core.check.Findings;
import remit.core.check.Rule;
import remit.core.check.Wording;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;
import remit.core.kernel.FunctionId;
import remit.core.kernel.PartnerId;
import remit.core.source.Located;

/// A plan over the head of a council.
final class CouncilLeftOut implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.warning(
              "R006",
              "council-left-out",
              "A plan for the area of a council gives that council no part",
              Heading.ROLES)
          .restsOn("GUID-STP-2016", "GUID-LTPIF-2019", "LGPIHA2007-116ZA")
          .saysAlso(
              "Letters of the leaders of Leicester and Leicestershire, October 2019: executive"
                  + " members largely left out")
          .explanation(
              """
              A plan for health and care changes what a council must do for its residents.
              National guidance has asked since 2016 that councils take part in system plans, and since 2022 each of them sits on the
              integrated care partnership. Guidance asks this of the NHS; it does not compel a council.
              """)
          .bad(
              """
              plans:
                forward-plan: #! R006
                  consultees: [vale-council]
              """)
          .good(
              """
              plans:
                forward-plan:
                  consultees: [vale-council, harbour-council]
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<Section> needs() {
    return Set.of(Section.PLANS, Section.PARTNERS, Section.BODIES, Section.AREAS);
  }

  private static final Set<String> SYSTEM_PLANS =
      Set.of("five-year system plan", "joint forward plan", "integrated care strategy");
  private static final FunctionId PLANS = new FunctionId("approve-system-plan");

  @Override
  public void check(Examined examined, Findings findings) {
    for (var plan : examined.plans()) {
      if (!SYSTEM_PLANS.contains(plan.kind().value())) continue;
      var areas = plan.areas().stream().map(Located::value).toList();
      var left =
          examined.upperTierCouncilsServing(areas).stream()
              .filter(c -> !takesPart(examined, plan, c))
              .map(Partner::id)
              .toList();
      if (!left.isEmpty()) findings.add(finding(plan, left));
    }
  }

  private static boolean takesPart(Examined examined, Plan plan, Partner council) {
    var named = Stream.of(plan.owners(), plan.consultees(), plan.shows()).flatMap(List::stream);
    return named.anyMatch(p -> p.value().equals(council.id()))
        || Standing.approves(examined, plan, council.id())
        || plan.approvedBy().stream()
            .flatMap(a -> examined.on().findBody(a.body().value()).stream())
            .anyMatch(b -> sits(examined, b, council.id()))
        || examined.on().bodiesOf(council.id()).stream().anyMatch(b -> advisesOnPlans(examined, b));
  }

  private static boolean sits(Examined examined, Body body, PartnerId council) {
    return examined.on().seats(body).stream().anyMatch(s -> s.comesFrom(council));
  }

  private static boolean advisesOnPlans(Examined examined, Body body) {
    return body.doings().advises().stream()
        .anyMatch(f -> examined.on().functions().isWithin(f.value(), PLANS));
  }

  private static Finding finding(Plan plan, List<PartnerId> left) {
    return Finding.of(INFO, plan.id().value(), plan.place(), "gives them no part")
        .says(
            "`%s` is for the area of %s too, and gives %s no part"
                .formatted(plan.id(), Wording.names(left), left.size() == 1 ? "it" : "them"))
        .why("a system plan changes what a council must do for its residents")
        .help(
            "ask %s to take part: under `consultees`, or among the owners on their own decision"
                .formatted(Wording.names(left)));
  }
}
