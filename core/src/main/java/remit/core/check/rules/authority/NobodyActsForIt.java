package remit.core.check.rules.authority;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import remit.core.charter.Partner;
import remit.core.charter.Section;
import remit.core.check.Examined;
import remit.core.check.Findings;
import remit.core.check.Rule;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.Label;
import remit.core.diagnostic.RuleInfo;
import remit.core.kernel.Actor;
import remit.core.kernel.PartnerId;

/// A partner with a part to play and nobody to play it.
final class NobodyActsForIt implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.note(
              "A018",
              "nobody-acts-for-it",
              "The charter has no body that acts for a partner",
              Heading.DECISIONS)
          .saysAlso(RuleInfo.STRUCTURAL)
          .explanation(
              """
              An organisation acts through a body: a board, a cabinet, a governing body.
              A charter that gives an organisation something to decide and has no such body of it leaves a hole: nobody can be asked. Often it
              is only the charter that is incomplete.
              """)
          .bad(
              """
              partners:
                moor-trust: { name: Moor NHS Trust, kind: nhs trust, serves: north-vale, stance: partner }
              delegations:
                - what: provide-services
                  from: moor-trust #! A018
                  to: hospitals
                  under: NHSACT-65Z5
              """)
          .good(
              """
              delegations:
                - what: provide-services
                  from: community-trust
                  to: hospitals
                  under: NHSACT-65Z5
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<Section> needs() {
    return Set.of(
        Section.BODIES, Section.PARTNERS, Section.DELEGATIONS, Section.PLANS, Section.FUNDS);
  }

  @Override
  public void check(Examined examined, Findings findings) {
    var asked = new LinkedHashMap<PartnerId, Label>();
    for (var delegation : examined.on().delegations()) {
      if (delegation.from().value() instanceof Actor.OfPartner(var id)) {
        asked.putIfAbsent(id, new Label(delegation.from().place(), "gives a function"));
      }
    }
    for (var plan : examined.plans()) {
      plan.owners().forEach(o -> asked.putIfAbsent(o.value(), new Label(o.place(), "owns a plan")));
    }
    for (var fund : examined.fundsInForce()) {
      fund.years().stream()
          .flatMap(y -> y.contributions().stream())
          .map(c -> c.partner())
          .forEach(c -> asked.putIfAbsent(c.value(), new Label(c.place(), "pays into a fund")));
    }
    asked.forEach((id, label) ->
        examined
            .on()
            .findPartner(id)
            .filter(p -> hasNoOrgan(examined, p))
            .ifPresent(p -> findings.add(finding(p, label))));
  }

  private static boolean hasNoOrgan(Examined examined, Partner partner) {
    var kinds =
        examined.kind(partner).stream()
            .flatMap(k -> k.organs().values().stream())
            .flatMap(List::stream)
            .collect(Collectors.toSet());
    return !kinds.isEmpty()
        && examined.on().bodiesOf(partner.id()).stream()
            .noneMatch(b -> kinds.contains(b.kind().value()));
  }

  private static Finding finding(Partner partner, Label label) {
    return Finding.of(INFO, partner.id().value(), label.place(), label.message())
        .says("the charter has no body that acts for `%s`".formatted(partner.id()))
        .also(partner.place(), partner.kind().toString())
        .why("an organisation acts through a body, and nobody else can decide for it")
        .help(
            "add the body that acts for `%s`, with what is not known of it as `unknown`"
                .formatted(partner.id()));
  }
}
