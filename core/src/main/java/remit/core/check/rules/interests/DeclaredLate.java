package remit.core.check.rules.interests;

import java.time.temporal.ChronoUnit;
import java.util.Set;
import remit.core.charter.Interest;
import remit.core.charter.Section;
import remit.core.check.Examined;
import remit.core.check.Findings;
import remit.core.check.Rule;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;
import remit.core.kernel.Actor;
import remit.core.kernel.ProvisionId;

/// A late declaration.
final class DeclaredLate implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.warning(
              "I005",
              "declared-late",
              "An interest was declared more than 28 days after it arose",
              Heading.INTERESTS)
          .restsOn("NHSACT-14Z30")
          .explanation(
              """
              Members and staff of an integrated care board declare a conflict as soon as they can, and within 28 days of becoming aware of it.
              The charter says when the interest arose, which may be before anybody was aware of it. A longer time between the two days asks for
              an explanation.
              """)
          .bad(
              """
              interests:
                - who: icb-finance-director
                  in: hospitals
                  nature: a director of the trust until last year
                  arose: 2025-01-01
                  declared: 2025-03-01 #! I005
                  managed: recused
              """)
          .good(
              """
              interests:
                - who: icb-finance-director
                  in: hospitals
                  nature: a director of the trust until last year
                  arose: 2025-01-01
                  declared: 2025-01-20
                  managed: recused
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<Section> needs() {
    return Set.of(
        Section.INTERESTS, Section.POSTS, Section.PARTNERS, Section.BODIES, Section.SEATS);
  }

  private static final ProvisionId REGISTERS = new ProvisionId("NHSACT-14Z30");
  private static final long DAYS = 28;

  @Override
  public void check(Examined examined, Findings findings) {
    var since = examined.on().findProvision(REGISTERS).flatMap(p -> p.inForce().firstDay());
    for (var interest : examined.charter().business().interests()) {
      var arose = interest.arose().known();
      var declared = interest.declared().known();
      if (arose.isEmpty() || declared.isEmpty() || since.isEmpty()) continue;
      long days = ChronoUnit.DAYS.between(arose.get(), declared.get());
      boolean then = !arose.get().isBefore(since.get());
      if (days > DAYS && then && isOfBoard(examined, interest)) {
        findings.add(finding(interest, days));
      }
    }
  }

  private static boolean isOfBoard(Examined examined, Interest interest) {
    return interest.who().value() instanceof Actor.OfPost(var id)
        && examined.on().findPost(id).stream()
            .flatMap(p -> p.of().stream())
            .anyMatch(p -> examined.isCalled(p.value(), "integrated care board"));
  }

  private static Finding finding(Interest interest, long days) {
    return Finding.of(
            INFO, interest.who().value().id(), interest.declared().place(), "declared then")
        .says(
            "`%s` declared an interest in `%s` %d days after it arose"
                .formatted(interest.who(), interest.in(), days))
        .also(interest.arose().place(), "arose then")
        .why("a conflict is declared within 28 days of becoming aware of it")
        .help("record when `%s` became aware of it".formatted(interest.who()));
  }
}
