package remit.core.check.rules.authority;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import remit.core.charter.Section;
import remit.core.check.Examined;
import remit.core.check.Findings;
import remit.core.check.Rule;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;
import remit.core.kernel.Period;
import remit.core.source.Fact;

/// An arrangement that began before it was agreed.
final class ApprovedAfterItBegan implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.warning(
              "A010",
              "approved-after-it-began",
              "An arrangement was approved or signed after it began",
              Heading.DECISIONS)
          .saysAlso(
              RuleInfo.STRUCTURAL,
              "Practice of Better Care Fund rounds: agreements signed after their year began")
          .explanation(
              """
              Decisions taken under an arrangement before it was agreed had nothing to rest on.
              It happens every year with partnership agreements. It is put right by ratifying what was done, and avoided by planning the
              approval before the period begins.
              """)
          .bad(
              """
              funds:
                vale-bcf:
                  in force: { from: 2026-04-01 }
                  agreement:
                    signed: 2026-06-19 #! A010
              """)
          .good(
              """
              funds:
                vale-bcf:
                  in force: { from: 2026-04-01 }
                  agreement:
                    signed: 2026-03-19
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Set<Section> needs() {
    return Set.of(Section.DELEGATIONS, Section.FUNDS);
  }

  @Override
  public void check(Examined examined, Findings findings) {
    for (var delegation : examined.on().delegations()) {
      var instrument = delegation.instrument();
      look(delegation.to().value().id(), delegation.inForce(), instrument.approved(), "approved")
          .or(() ->
              look(
                  delegation.to().value().id(),
                  delegation.inForce(),
                  instrument.signed(),
                  "signed"))
          .ifPresent(findings::add);
    }
    for (var fund : examined.fundsInForce()) {
      look(fund.id().value(), fund.inForce(), fund.agreement().signed(), "signed")
          .ifPresent(findings::add);
    }
  }

  private static Optional<Finding> look(
      String about, Period period, Fact<LocalDate> done, String word) {
    var began = period.firstDay();
    return done.known()
        .filter(day -> began.filter(day::isAfter).isPresent())
        .map(day -> finding(about, began.orElseThrow(), day, done, word));
  }

  private static Finding finding(
      String about, LocalDate began, LocalDate day, Fact<LocalDate> done, String word) {
    long late = ChronoUnit.DAYS.between(began, day);
    var draft =
        Finding.of(INFO, about, done.place(), word + " then")
            .says(
                "the arrangement for `%s` began on %s and was %s on %s, %d %s later"
                    .formatted(about, began, word, day, late, late == 1 ? "day" : "days"))
            .why("what was decided under it before that day had nothing to rest on");
    if (done instanceof Fact.Assumed<LocalDate>(_, var because, _, _, _)) {
      draft.caution("the day is assumed: " + because);
    }
    return draft.help("have what was done from %s ratified, or correct the dates".formatted(began));
  }
}
