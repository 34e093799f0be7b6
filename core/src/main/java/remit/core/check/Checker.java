package remit.core.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import remit.core.charter.Acceptance;
import remit.core.charter.Charter;
import remit.core.charter.Section;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Severity;
import remit.core.law.LawPack;

/// Runs rules over a charter and makes the report.
public final class Checker {
  private final List<Rule> rules;

  public Checker(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /// @param broken sections that lost entries in reading
  public Report check(Charter charter, LawPack law, LocalDate day, Set<Section> broken) {
    var examined = new Examined(charter, law, day);
    var findings = new Findings();
    var notChecked = new ArrayList<Report.NotChecked>();
    for (var rule : rules) {
      var missing = new TreeSet<>(rule.needs());
      missing.retainAll(broken);
      if (missing.isEmpty()) rule.check(examined, findings);
      else notChecked.add(new Report.NotChecked(rule.info(), because(missing)));
    }
    if (!broken.contains(Section.ACCEPTS)) {
      new Acceptances(charter, day, checked(notChecked)).check(findings);
    }
    var sources = new Sources(examined);
    var entries =
        findings.inOrder().stream()
            .map(f -> new Report.Entry(f, accepted(charter, f, day), sources.of(f)))
            .toList();
    var heading = charter.heading();
    return new Report(
        heading.id().value(),
        heading.title().value(),
        day,
        charter.text().files(),
        entries,
        notChecked);
  }

  /// The ids of the rules that ran.
  private Set<String> checked(List<Report.NotChecked> notChecked) {
    var ids = new TreeSet<String>();
    rules.forEach(r -> ids.add(r.info().id()));
    notChecked.forEach(n -> ids.remove(n.rule().id()));
    return ids;
  }

  private static String because(Set<Section> missing) {
    var names = missing.stream().map(Section::words).toList();
    return "it reads " + String.join(" and ", names) + ", where entries could not be read";
  }

  private static Optional<Acceptance> accepted(Charter charter, Finding finding, LocalDate day) {
    return charter.text().accepts().stream().filter(a -> covers(a, finding, day)).findFirst();
  }

  /// Whether an acceptance covers a finding on a day: same rule, same thing, not run out, and the
  /// rule does not rest on a binding source as an error.
  static boolean covers(Acceptance acceptance, Finding finding, LocalDate day) {
    return names(acceptance, finding) && !day.isAfter(acceptance.until()) && mayBeAccepted(finding);
  }

  /// Whether an acceptance is about a finding, whether or not it may be accepted or still is.
  static boolean names(Acceptance acceptance, Finding finding) {
    return acceptance.rule().value().equals(finding.rule().id())
        && acceptance.at().map(a -> a.value().equals(finding.about())).orElse(true);
  }

  /// An error that rests on law cannot be minuted away (an error about the charter itself can).
  static boolean mayBeAccepted(Finding finding) {
    return finding.severity() != Severity.ERROR || finding.rule().provisions().isEmpty();
  }
}
