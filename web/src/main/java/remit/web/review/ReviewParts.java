package remit.web.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import remit.core.check.Report;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.Label;
import remit.core.diagnostic.Severity;
import remit.core.source.SourceFile;
import remit.web.page.Layout;
import remit.web.page.Link;
import remit.web.page.PublicRoutes;
import remit.web.page.Said;
import remit.web.page.SystemFrame;
import remit.web.page.Tag;
import remit.web.show.Days;
import remit.web.show.Reasons;

/// Puts the page of a review together.
final class ReviewParts {
  private final Report report;

  ReviewParts(Report report) {
    this.report = report;
  }

  ReviewPage page(Layout layout, SystemFrame frame, List<ReviewPage.Counts> versions) {
    return new ReviewPage(
        layout,
        frame,
        Arrays.stream(Heading.values()).map(this::section).toList(),
        report.gaps().stream()
            .map(e -> new ReviewPage.Gap(e.finding().about(), e.finding().message()))
            .toList(),
        report.notChecked().stream()
            .map(n -> n.rule().id() + " " + n.rule().title() + ": " + n.because())
            .toList(),
        versions);
  }

  private ReviewPage.Section section(Heading heading) {
    var entries = report.under(heading);
    return new ReviewPage.Section(
        heading.id(),
        heading.title(),
        count(entries, Severity.ERROR),
        count(entries, Severity.WARNING),
        count(entries, Severity.NOTE),
        entries.stream().map(this::found).toList());
  }

  private static long count(List<Report.Entry> entries, Severity severity) {
    return entries.stream()
        .filter(e -> e.accepted().isEmpty() && e.finding().severity() == severity)
        .count();
  }

  private ReviewPage.Found found(Report.Entry entry) {
    var finding = entry.finding();
    return new ReviewPage.Found(
        new Link(PublicRoutes.rule(finding.rule().id()), finding.rule().id()),
        entry.accepted().isPresent()
            ? new Tag(Tag.Colour.GREY, "Accepted")
            : tag(finding.severity()),
        finding.message(),
        finding.why(),
        finding.help(),
        finding.caution(),
        entry
            .accepted()
            .map(a -> "by %s until %s: %s".formatted(a.by(), Days.words(a.until()), a.reason())),
        lines(finding),
        entry.sources().stream().map(ReviewParts::source).toList());
  }

  static Tag tag(Severity severity) {
    return switch (severity) {
      case ERROR -> new Tag(Tag.Colour.RED, "Error");
      case WARNING -> new Tag(Tag.Colour.YELLOW, "Warning");
      case NOTE -> new Tag(Tag.Colour.BLUE, "Note");
    };
  }

  private static Said.Source source(Report.Source source) {
    var said = Reasons.source(source.citation());
    return source.needsChecking()
        ? new Said.Source(said.title() + " (check before relying on it)", said.link())
        : said;
  }

  private List<ReviewPage.Line> lines(Finding finding) {
    var lines = new ArrayList<ReviewPage.Line>();
    lines.add(line(finding.place()));
    finding.also().stream()
        .filter(a -> !a.place().equals(finding.place().place()))
        .forEach(a -> lines.add(line(a)));
    return List.copyOf(lines);
  }

  private ReviewPage.Line line(Label label) {
    var place = label.place();
    Optional<SourceFile> file =
        report.files().stream().filter(f -> f.name().equals(place.file())).findFirst();
    return new ReviewPage.Line(
        place.file() + ", line " + place.line(),
        file.map(f -> f.line(place.line()).strip()).orElse(""),
        label.message());
  }
}
