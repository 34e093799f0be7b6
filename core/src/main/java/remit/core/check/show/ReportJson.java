package remit.core.check.show;

import remit.core.check.Report;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.Label;
import remit.core.diagnostic.Severity;
import remit.core.json.Json;
import remit.core.source.Span;

/// The report for programs. `endColumn` is the column after the last character of a place, and
/// `null` where the place goes over several lines.
public final class ReportJson {
  private final String folder;

  private ReportJson(String folder) {
    this.folder = folder;
  }

  /// @param folder what stands before the names of files, such as `charters/llr-2019/`
  public static Json.Object of(Report report, String folder) {
    var json = new ReportJson(folder);
    return Json.object()
        .with("charter", report.charter())
        .with("asOf", report.asOf())
        .with("headings", Json.array(java.util.List.of(Heading.values()), h -> heading(report, h)))
        .with("findings", Json.array(report.entries(), json::finding))
        .with("notChecked", Json.array(report.notChecked(), ReportJson::notChecked))
        .with("summary", summary(report));
  }

  private static Json heading(Report report, Heading heading) {
    var counts = Json.object();
    for (var severity : Severity.values()) {
      counts =
          counts.with(
              severity.word(),
              report.entries().stream()
                  .filter(e -> e.finding().rule().heading() == heading)
                  .filter(e -> e.accepted().isEmpty() && e.finding().severity() == severity)
                  .count());
    }
    return Json.object()
        .with("id", heading.id())
        .with("title", heading.title())
        .with("counts", counts);
  }

  private static Json summary(Report report) {
    return Json.object()
        .with("error", report.count(Severity.ERROR))
        .with("warning", report.count(Severity.WARNING))
        .with("note", report.count(Severity.NOTE))
        .with("accepted", report.accepted());
  }

  private static Json notChecked(Report.NotChecked rule) {
    return Json.object().with("id", rule.rule().id()).with("because", rule.because());
  }

  private Json finding(Report.Entry entry) {
    Finding finding = entry.finding();
    return Json.object()
        .with("id", finding.rule().id())
        .with("name", finding.rule().name())
        .with("severity", finding.severity().word())
        .with("heading", finding.rule().heading().id())
        .with("message", finding.message())
        .with("place", place(finding.place().place()))
        .with("also", Json.array(finding.also(), this::also))
        .with("why", finding.why())
        .with("sources", Json.array(entry.sources(), ReportJson::source))
        .with("help", finding.help())
        .with("accepted", entry.accepted().map(ReportJson::accepted).orElse(Json.nothing()))
        .with("caution", Json.texts(finding.caution()));
  }

  private Json also(Label label) {
    return Json.object().with("place", place(label.place())).with("message", label.message());
  }

  private Json place(Span place) {
    return Json.object()
        .with("file", folder + place.file())
        .with("line", place.line())
        .with("column", place.column())
        .with(
            "endColumn",
            place.endLine() == place.line() ? Json.of(place.endColumn()) : Json.nothing());
  }

  private static Json source(Report.Source source) {
    return Json.object()
        .with("title", source.citation().title())
        .with("provision", source.citation().provision().map(p -> p.value()))
        .with("link", source.citation().link())
        .with(
            "confidence",
            source
                .confidence()
                .map(c -> c.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ')));
  }

  private static Json accepted(remit.core.charter.Acceptance acceptance) {
    return Json.object()
        .with("by", acceptance.by())
        .with("reason", acceptance.reason())
        .with("until", acceptance.until());
  }
}
