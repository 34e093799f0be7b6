package remit.core.check.show;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import remit.core.check.Report;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Label;
import remit.core.diagnostic.RuleInfo;
import remit.core.diagnostic.Severity;
import remit.core.json.Json;
import remit.core.source.Span;

/// The report in SARIF 2.1.0, the format of OASIS that editors and code hosts read. An accepted
/// finding is suppressed there, with its justification.
public final class ReportSarif {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final Report report;
  private final String folder;
  private final List<RuleInfo> rules;

  private ReportSarif(Report report, String folder) {
    this.report = report;
    this.folder = folder;
    var found = new TreeMap<String, RuleInfo>();
    report.entries().forEach(e -> found.put(e.finding().rule().id(), e.finding().rule()));
    report.notChecked().forEach(n -> found.put(n.rule().id(), n.rule()));
    rules = List.copyOf(found.values());
  }

  /// @param folder what stands before the names of files, such as `charters/llr-2019/`
  public static Json.Object of(Report report, String folder) {
    return new ReportSarif(report, folder).log();
  }

  private Json.Object log() {
    return Json.object()
        .with("$schema", SCHEMA)
        .with("version", "2.1.0")
        .with("runs", Json.array(List.of(run())));
  }

  private Json run() {
    var driver =
        Json.object().with("name", "Remit").with("rules", Json.array(rules, ReportSarif::rule));
    return Json.object()
        .with("tool", Json.object().with("driver", driver))
        .with("invocations", Json.array(List.of(invocation())))
        .with("columnKind", "unicodeCodePoints")
        .with("results", Json.array(report.entries(), this::result))
        .with(
            "properties",
            Json.object().with("charter", report.charter()).with("asOf", report.asOf()));
  }

  private static Json rule(RuleInfo rule) {
    return Json.object()
        .with("id", rule.id())
        .with("name", rule.name())
        .with("shortDescription", text(rule.title()))
        .with("fullDescription", text(plain(rule.explanation())))
        .with("help", text("remit explain-rule " + rule.id()))
        .with("defaultConfiguration", Json.object().with("level", level(rule.severity())))
        .with("properties", Json.object().with("heading", rule.heading().title()));
  }

  private Json invocation() {
    return Json.object()
        .with("executionSuccessful", Json.of(true))
        .with(
            "toolExecutionNotifications",
            Json.array(
                report.notChecked(),
                n ->
                    Json.object()
                        .with("level", "warning")
                        .with("message", text("not checked: " + n.because()))
                        .with("associatedRule", Json.object().with("id", n.rule().id()))));
  }

  private Json result(Report.Entry entry) {
    Finding finding = entry.finding();
    var result =
        Json.object()
            .with("ruleId", finding.rule().id())
            .with("ruleIndex", rules.indexOf(finding.rule()))
            .with("level", level(finding.severity()))
            .with("message", text(message(entry)))
            .with(
                "locations",
                Json.array(
                    List.of(
                        Json.object().with("physicalLocation", physical(finding.place().place())))))
            .with("relatedLocations", related(finding));
    return entry
        .accepted()
        .map(a ->
            result.with(
                "suppressions",
                Json.array(
                    List.of(
                        Json.object()
                            .with("kind", "inSource")
                            .with("status", "accepted")
                            .with("justification", ReportWords.accepted(entry))))))
        .orElse(result);
  }

  private static String message(Report.Entry entry) {
    var finding = entry.finding();
    var sources = entry.sources().stream().map(s -> s.citation().title()).toList();
    var text = new StringBuilder(finding.message());
    text.append("\nWhy: ").append(finding.why()).append("\nHelp: ").append(finding.help());
    finding.caution().forEach(c -> text.append("\nCaution: ").append(c));
    if (!sources.isEmpty()) text.append("\nRests on: ").append(String.join("; ", sources));
    return text.toString();
  }

  private Json related(Finding finding) {
    var locations = new ArrayList<Json>();
    for (Label label : finding.also()) {
      locations.add(
          Json.object()
              .with("id", locations.size() + 1)
              .with("message", text(label.message()))
              .with("physicalLocation", physical(label.place())));
    }
    return Json.array(locations);
  }

  private Json physical(Span place) {
    return Json.object()
        .with("artifactLocation", Json.object().with("uri", uri(folder + place.file())))
        .with(
            "region",
            Json.object()
                .with("startLine", place.line())
                .with("startColumn", place.column())
                .with("endLine", place.endLine())
                .with("endColumn", place.endColumn()));
  }

  private static String uri(String path) {
    try {
      return new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException("not a path: " + path, impossible);
    }
  }

  private static Json text(String text) {
    return Json.object().with("text", text);
  }

  private static String plain(String text) {
    return text.strip().replace('\n', ' ');
  }

  private static String level(Severity severity) {
    return severity.word();
  }
}
