package remit.core.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import remit.core.charter.Acceptance;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;
import remit.core.diagnostic.Severity;

/// The review of a charter.
///
/// @param entries the findings in order, accepted ones among them
/// @param notChecked rules that could not run, and why
public record Report(
    String charter,
    String title,
    LocalDate asOf,
    List<Entry> entries,
    List<NotChecked> notChecked) {
  /// A finding, and the acceptance that covers it on the day, if one does.
  public record Entry(Finding finding, Optional<Acceptance> accepted) {}

  /// A rule that did not run.
  public record NotChecked(RuleInfo rule, String because) {}

  public Report {
    entries = List.copyOf(entries);
    notChecked = List.copyOf(notChecked);
  }

  public List<Entry> under(Heading heading) {
    return entries.stream().filter(e -> e.finding().rule().heading() == heading).toList();
  }

  /// How many findings of this severity are not accepted.
  public long count(Severity severity) {
    return entries.stream()
        .filter(e -> e.accepted().isEmpty() && e.finding().severity() == severity)
        .count();
  }

  public long accepted() {
    return entries.stream().filter(e -> e.accepted().isPresent()).count();
  }

  /// Whether a finding that is not accepted weighs at least so much.
  public boolean hasAtLeast(Severity severity) {
    return entries.stream()
        .anyMatch(e -> e.accepted().isEmpty() && e.finding().severity().atLeast(severity));
  }
}
