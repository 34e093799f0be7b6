package remit.core.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import remit.core.charter.Acceptance;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.RuleInfo;
import remit.core.diagnostic.Severity;
import remit.core.kernel.Citation;
import remit.core.law.Confidence;
import remit.core.source.SourceFile;

/// The review of a charter.
///
/// @param files the text of the charter, for showing lines of it
/// @param entries the findings in order, accepted ones among them
/// @param notChecked rules that could not run, and why
public record Report(
    String charter,
    String title,
    LocalDate asOf,
    List<SourceFile> files,
    List<Entry> entries,
    List<NotChecked> notChecked) {
  /// A finding, the acceptance that covers it on the day, if one does, and what it rests on.
  public record Entry(Finding finding, Optional<Acceptance> accepted, List<Source> sources) {
    public Entry {
      sources = List.copyOf(sources);
    }

    public boolean isGap() {
      return finding.rule().id().startsWith(GAPS);
    }
  }

  /// What a finding rests on.
  ///
  /// @param confidence how sure the law pack is of it; empty for what is no provision of a pack
  public record Source(Citation citation, Optional<Confidence> confidence) {
    /// Whether a reader should be told that it needs checking.
    public boolean needsChecking() {
      return confidence.filter(Confidence::needsChecking).isPresent();
    }
  }

  /// The letter of the rules that report gaps.
  private static final String GAPS = "U";

  /// A rule that did not run.
  public record NotChecked(RuleInfo rule, String because) {}

  public Report {
    files = List.copyOf(files);
    entries = List.copyOf(entries);
    notChecked = List.copyOf(notChecked);
  }

  /// The findings under a heading other than gaps, which [#gaps] has.
  public List<Entry> under(Heading heading) {
    return entries.stream()
        .filter(e -> !e.isGap() && e.finding().rule().heading() == heading)
        .toList();
  }

  /// What is not known, disputed or assumed.
  public List<Entry> gaps() {
    return entries.stream().filter(Entry::isGap).toList();
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
