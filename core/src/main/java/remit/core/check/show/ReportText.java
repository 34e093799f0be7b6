package remit.core.check.show;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import remit.core.check.Report;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.Severity;
import remit.core.diagnostic.Snippet;
import remit.core.text.Ink;
import remit.core.text.Paint;
import remit.core.text.Wrap;

/// The report for people: findings under six headings, each with the lines that it is about, then
/// what is not known, then how many there were. At most 80 columns.
public final class ReportText {
  private final Report report;
  private final String folder;
  private final Paint paint;
  private final Snippet snippet;
  private final List<String> lines = new ArrayList<>();

  private ReportText(Report report, String folder, Paint paint) {
    this.report = report;
    this.folder = folder;
    this.paint = paint;
    snippet = new Snippet(report.files(), folder, paint);
  }

  /// @param folder what stands before the names of files, such as `charters/llr-2019/`
  public static List<String> of(Report report, String folder, Paint paint) {
    return new ReportText(report, folder, paint).lines();
  }

  private List<String> lines() {
    title();
    for (var heading : Heading.values()) under(heading);
    gaps();
    notChecked();
    summary();
    return List.copyOf(lines);
  }

  private void title() {
    inked(Ink.BOLD, Wrap.hanging("", report.title()));
    lines.addAll(
        Wrap.hanging(
            "",
            "The review of %s as of %s"
                .formatted(report.charter(), ReportWords.date(report.asOf()))));
  }

  private void inked(Ink ink, Collection<String> text) {
    text.forEach(line -> lines.add(paint.with(ink, line)));
  }

  private void under(Heading heading) {
    var entries = report.under(heading);
    lines.add("");
    inked(
        Ink.BOLD,
        Wrap.hanging("## ", "%s: %s".formatted(heading.title(), ReportWords.counts(entries))));
    entries.forEach(this::entry);
  }

  private void entry(Report.Entry entry) {
    var finding = entry.finding();
    lines.add("");
    var lead = "%s[%s]: ".formatted(finding.severity().word(), finding.rule().id());
    if (entry.accepted().isPresent()) {
      inked(Ink.GREY, Wrap.hanging(lead, finding.message()));
      inked(Ink.GREY, Wrap.hanging("   = ", ReportWords.accepted(entry)));
      return;
    }
    var message = new ArrayList<>(Wrap.hanging(lead, finding.message()));
    message.set(
        0,
        paint.with(ink(finding.severity()), lead.stripTrailing())
            + message.getFirst().substring(lead.length() - 1));
    lines.addAll(message);
    lines.addAll(snippet.of(finding.place(), finding.also()));
    notes(entry, finding);
  }

  private static Ink ink(Severity severity) {
    return switch (severity) {
      case ERROR -> Ink.RED;
      case WARNING -> Ink.YELLOW;
      case NOTE -> Ink.BLUE;
    };
  }

  private void notes(Report.Entry entry, Finding finding) {
    lines.addAll(Wrap.hanging("   = why:     ", finding.why()));
    lines.addAll(Wrap.hanging("   = help:    ", finding.help()));
    for (var caution : finding.caution()) {
      lines.addAll(Wrap.hanging("   = caution: ", caution));
    }
    for (var source : entry.sources()) {
      var sure = source.confidence().map(c -> " (" + ReportWords.confidence(c) + ")").orElse("");
      var lead = source.citation().provision().isPresent() ? "   = source:  " : "   = see:     ";
      lines.addAll(Wrap.hanging(lead, source.citation().title() + sure));
    }
    lines.add("   = more:    remit explain-rule " + finding.rule().id());
  }

  private void gaps() {
    var byRule = new LinkedHashMap<String, List<Report.Entry>>();
    for (var entry : report.gaps()) {
      byRule.computeIfAbsent(entry.finding().rule().id(), _ -> new ArrayList<>()).add(entry);
    }
    byRule.forEach((rule, entries) -> {
      lines.add("");
      var things = ReportWords.number(entries.size(), "thing");
      inked(Ink.BOLD, Wrap.hanging("## ", "%s, of %s".formatted(ReportWords.gaps(rule), things)));
      lines.add("");
      for (var entry : entries) {
        var place = entry.finding().place().place();
        var text =
            "%s: %s (%s:%d)"
                .formatted(
                    entry.finding().about(),
                    ReportWords.gap(entry).replace("`", ""),
                    place.file(),
                    place.line());
        if (entry.accepted().isPresent()) {
          inked(Ink.GREY, Wrap.hanging("   ", text + "; " + ReportWords.accepted(entry)));
        } else {
          lines.addAll(Wrap.hanging("   ", text));
        }
      }
      lines.add("   = more:    remit explain-rule " + rule);
    });
  }

  private void notChecked() {
    if (report.notChecked().isEmpty()) return;
    lines.add("");
    inked(Ink.BOLD, List.of("## Not checked"));
    for (var rule : report.notChecked()) {
      var lead = "   %s: ".formatted(rule.rule().id());
      lines.addAll(Wrap.hanging(lead, rule.rule().title() + "; " + rule.because()));
    }
  }

  private void summary() {
    lines.add("");
    var where = folder.isEmpty() ? report.charter() : folder.replaceAll("/$", "");
    lines.addAll(Wrap.hanging("", "%s: %s".formatted(where, ReportWords.counts(report.entries()))));
  }
}
