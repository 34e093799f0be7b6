package remit.core.check.show;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import remit.core.check.Report;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Heading;
import remit.core.diagnostic.Severity;
import remit.core.text.Html;

/// The report as one page that needs nothing else: to be read by anybody, printed, and attached to
/// a board paper. No script, no picture, no font from elsewhere.
public final class ReportHtml {
  private final Report report;
  private final Excerpt excerpt;
  private final StringBuilder page = new StringBuilder();

  private ReportHtml(Report report, String folder) {
    this.report = report;
    excerpt = new Excerpt(report.files(), folder);
  }

  /// @param folder what stands before the names of files, such as `charters/llr-2019/`
  public static String of(Report report, String folder) {
    return new ReportHtml(report, folder).page();
  }

  private String page() {
    head();
    overview();
    for (var heading : Heading.values()) section(heading);
    gaps();
    notChecked();
    foot();
    return page.toString();
  }

  private void head() {
    var title = Html.text(report.title());
    page.append(
        """
        <!DOCTYPE html>
        <html lang="en-GB">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Governance review: %s</title>
        <style>
        %s</style>
        </head>
        <body>
        <a class="skip" href="#content">Skip to the findings</a>
        <header>
        <p class="kind">Governance review</p>
        <h1>%s</h1>
        <p>The charter <code>%s</code> as in force on %s, against the law of that day.</p>
        </header>
        <main id="content">
        """
            .formatted(
                title,
                Html.STYLE,
                title,
                Html.text(report.charter()),
                ReportWords.date(report.asOf())));
  }

  private void overview() {
    page.append("<section aria-labelledby=\"overview\">\n<h2 id=\"overview\">Overview</h2>\n");
    page.append("<table>\n<caption>Findings under each heading</caption>\n<thead><tr>");
    page.append("<th scope=\"col\">Heading</th>");
    for (var severity : Severity.values()) {
      page.append("<th scope=\"col\" class=\"number\">%ss</th>".formatted(capital(severity)));
    }
    page.append("<th scope=\"col\" class=\"number\">Accepted</th></tr></thead>\n<tbody>\n");
    for (var heading : Heading.values()) row(heading);
    page.append("</tbody>\n</table>\n");
    page.append(
        """
        <p><strong>Error</strong>: breaks a binding source, or cannot work at all.
        <strong>Warning</strong>: lawful, but against guidance or very likely unintended.
        <strong>Note</strong>: worth knowing. Gaps in what is known are listed at the end and are
        not counted here: a gap never makes a finding.</p>
        </section>
        """);
  }

  private void row(Heading heading) {
    var entries = report.under(heading);
    page.append(
        "<tr><th scope=\"row\"><a href=\"#%s\">%s</a></th>"
            .formatted(heading.id(), heading.title()));
    for (var severity : Severity.values()) {
      long number =
          entries.stream()
              .filter(e -> e.accepted().isEmpty() && e.finding().severity() == severity)
              .count();
      page.append("<td class=\"number\">%d</td>".formatted(number));
    }
    long accepted = entries.stream().filter(e -> e.accepted().isPresent()).count();
    page.append("<td class=\"number\">%d</td></tr>\n".formatted(accepted));
  }

  private static String capital(Severity severity) {
    var word = severity.word();
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private void section(Heading heading) {
    var entries = report.under(heading);
    page.append(
        "<section aria-labelledby=\"%s\">\n<h2 id=\"%s\">%s</h2>\n"
            .formatted(heading.id(), heading.id(), heading.title()));
    if (entries.isEmpty()) page.append("<p>Nothing found.</p>\n");
    entries.forEach(this::article);
    page.append("</section>\n");
  }

  private void article(Report.Entry entry) {
    Finding finding = entry.finding();
    boolean accepted = entry.accepted().isPresent();
    page.append(
        "<article class=\"%s\">\n<h3><span class=\"badge\">%s %s</span> %s</h3>\n"
            .formatted(
                accepted ? "accepted" : finding.severity().word(),
                accepted ? "Accepted" : capital(finding.severity()),
                finding.rule().id(),
                Html.marked(finding.message())));
    if (accepted) paragraph("accepted-by", capitalised(ReportWords.accepted(entry)));
    paragraph("why", capitalised(finding.why()) + ".");
    paragraph("help", "What to do: " + finding.help() + ".");
    finding.caution().forEach(c -> paragraph("caution", "Caution: " + c + "."));
    sources(entry);
    page.append(excerpt.of(finding));
    page.append("</article>\n");
  }

  private static String capitalised(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private void paragraph(String kind, String text) {
    page.append("<p class=\"%s\">%s</p>\n".formatted(kind, Html.marked(text)));
  }

  private void sources(Report.Entry entry) {
    if (entry.sources().isEmpty()) return;
    page.append("<ul class=\"sources\" aria-label=\"Sources\">\n");
    for (var source : entry.sources()) {
      var title = Html.text(source.citation().title());
      var linked =
          source
              .citation()
              .link()
              .filter(l -> l.startsWith("https://") || l.startsWith("http://"))
              .map(l -> "<a href=\"%s\">%s</a>".formatted(Html.text(l), title))
              .orElse(title);
      var sure = source.confidence().map(c -> " (" + ReportWords.confidence(c) + ")").orElse("");
      page.append("<li>%s%s</li>\n".formatted(linked, sure));
    }
    page.append("</ul>\n");
  }

  private void gaps() {
    var byRule = new LinkedHashMap<String, List<Report.Entry>>();
    for (var entry : report.gaps()) {
      byRule.computeIfAbsent(entry.finding().rule().id(), _ -> new ArrayList<>()).add(entry);
    }
    byRule.forEach((rule, entries) -> {
      page.append(
          "<section aria-labelledby=\"%s\">\n<h2 id=\"%s\">%s</h2>\n<dl class=\"gaps\">\n"
              .formatted(rule, rule, ReportWords.gaps(rule)));
      for (var entry : entries) {
        page.append(
            "<div><dt><code>%s</code></dt><dd>%s</dd></div>\n"
                .formatted(
                    Html.text(entry.finding().about()), Html.marked(ReportWords.gap(entry))));
      }
      page.append("</dl>\n</section>\n");
    });
  }

  private void notChecked() {
    if (report.notChecked().isEmpty()) return;
    page.append("<section aria-labelledby=\"not-checked\">\n");
    page.append("<h2 id=\"not-checked\">Not checked</h2>\n<ul>\n");
    for (var rule : report.notChecked()) {
      page.append(
          "<li>%s %s: %s</li>\n"
              .formatted(
                  rule.rule().id(), Html.text(rule.rule().title()), Html.text(rule.because())));
    }
    page.append("</ul>\n</section>\n");
  }

  private void foot() {
    page.append(
        """
        </main>
        <footer>
        <p>Made by Remit from the charter named above. The review shows what a text says and where it
        disagrees with law or with itself; it is no legal advice. A source marked “check before
        relying on it” has not been confirmed.</p>
        </footer>
        </body>
        </html>
        """);
  }
}
