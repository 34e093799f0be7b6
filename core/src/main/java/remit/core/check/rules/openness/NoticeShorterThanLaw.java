package remit.core.check.rules.openness;

import java.util.Optional;
import java.util.Set;
import remit.core.calendar.Nation;
import remit.core.calendar.Term;
import remit.core.charter.Body;
import remit.core.charter.Section;
import remit.core.check.Demands;
import remit.core.check.Examined;
import remit.core.check.Findings;
import remit.core.check.Rule;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;
import remit.core.law.Provision;
import remit.core.law.Requirement;

/// Notice that is too short.
final class NoticeShorterThanLaw implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.error(
              "P006",
              "notice-shorter-than-law",
              "The notice that a body gives of its ordinary meetings is shorter than the law"
                  + " allows",
              Heading.OPENNESS)
          .restsOn("LGA1972-100A", "SI2012-2089-6-7", "PBAMA1960")
          .explanation(
              """
              The law sets the least notice of a meeting.
              For councils and their committees five clear working days; for NHS boards three clear days. A meeting may be convened at shorter
              notice for a reason, but a body cannot make that its rule.
              """)
          .bad(
              """
              bodies:
                vale-hwb:
                  meets:
                    notice: 3 clear working days #! P006
              """)
          .good(
              """
              bodies:
                vale-hwb:
                  meets:
                    notice: 6 clear working days
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<Section> needs() {
    return Set.of(Section.BODIES, Section.MEETINGS, Section.PARTNERS, Section.PROVISIONS);
  }

  @Override
  public void check(Examined examined, Findings findings) {
    for (var body : examined.on().bodies()) {
      var own = body.meets().notice().known();
      if (own.isEmpty()) continue;
      examined.demands().on(body, Requirement.Publishes.class).stream()
          .filter(d -> d.requirement().what().contains("notice"))
          .map(Demands.Demand::provision)
          .filter(p -> p.standing().binding())
          .filter(p -> least(p).filter(law -> isShorter(own.get(), law)).isPresent())
          .findFirst()
          .ifPresent(p -> findings.add(finding(body, own.get(), least(p).orElseThrow(), p)));
    }
  }

  private static Optional<Term> least(Provision provision) {
    return Optional.ofNullable(provision.params().get("notice"))
        .map(text -> Term.parse(text, Nation.ENGLAND_AND_WALES))
        .flatMap(parsed ->
            switch (parsed) {
              case Term.Read(var term) -> Optional.of(term);
              case Term.NotATerm _ -> Optional.empty();
            });
  }

  /// Whether a term is shorter whatever calendar it is counted on. Weeks, months and years are left
  /// alone: they are longer than any notice that the law asks for.
  private static boolean isShorter(Term own, Term law) {
    return switch (own.unit()) {
      case CLEAR_DAYS, CLEAR_CALENDAR_DAYS, CLEAR_WORKING_DAYS, WORKING_DAYS, CALENDAR_DAYS ->
          own.number() < law.number()
              && (own.unit().isWorking() == law.unit().isWorking() || !own.unit().isWorking());
      case WEEKS, MONTHS, YEARS -> false;
    };
  }

  private static Finding finding(Body body, Term own, Term law, Provision provision) {
    return Finding.of(INFO, body.id().value(), body.meets().notice().place(), "its notice")
        .says("`%s` gives %s of notice, and the law asks for %s".formatted(body.id(), own, law))
        .source(provision.citation())
        .why("shorter notice is for meetings that are convened at short notice, and no rule")
        .help("give at least %s".formatted(law));
  }
}
