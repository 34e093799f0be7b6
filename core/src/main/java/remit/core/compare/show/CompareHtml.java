package remit.core.compare.show;

import java.util.List;
import remit.core.charter.Charter;
import remit.core.compare.Comparison;
import remit.core.compare.Side;

/// A comparison as one page that needs nothing else: to be read on any screen, printed, and
/// attached to a council's report. No script, no picture, no font from elsewhere.
public final class CompareHtml {
  private final Comparison comparison;
  private final List<Section> sections;
  private final StringBuilder page = new StringBuilder();

  private CompareHtml(Comparison comparison) {
    this.comparison = comparison;
    sections = Sections.of(comparison);
  }

  public static String of(Comparison comparison) {
    return new CompareHtml(comparison).page();
  }

  private String page() {
    head();
    section(sections.getFirst());
    contents();
    sections.stream().skip(1).forEach(this::section);
    foot();
    return page.toString();
  }

  private void head() {
    page.append(
        """
        <!DOCTYPE html>
        <html lang="en-GB">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Charters side by side: %s</title>
        <style>
        %s</style>
        </head>
        <body>
        <a class="skip" href="#what-changes">Skip to what changes</a>
        <header>
        <p class="kind">Comparison of governance charters</p>
        <h1>Charters side by side</h1>
        <dl class="key">
        """
            .formatted(labels(), Style.TEXT));
    comparison.sides().forEach(this::key);
    page.append("</dl>\n</header>\n<main>\n");
  }

  private void key(Side side) {
    boolean invented = side.on().charter().heading().reality() == Charter.Reality.INVENTED;
    page.append(
        "<div><dt>%s</dt><dd>%s%s</dd></div>\n"
            .formatted(
                Markup.text(side.label()),
                Markup.text(CompareText.title(side)),
                invented ? " (an invented example)" : ""));
  }

  private String labels() {
    return Markup.text(Words.series(comparison.sides().stream().map(s -> s.label()).toList()));
  }

  private void contents() {
    page.append("<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">The tables</h2>\n<ul>\n");
    sections.stream()
        .skip(1)
        .forEach(s ->
            page.append(
                "<li><a href=\"#%s\">%s</a></li>\n".formatted(s.id(), Markup.text(s.title()))));
    page.append("</ul>\n</nav>\n");
  }

  private void section(Section section) {
    page.append(
        "<section aria-labelledby=\"%s\">\n<h2 id=\"%s\">%s</h2>\n<p class=\"says\">%s</p>\n"
            .formatted(
                section.id(),
                section.id(),
                Markup.text(section.title()),
                Markup.marked(section.says())));
    switch (section) {
      case Section.Grid grid -> grid(grid);
      case Section.Lists(_, _, _, var groups) -> groups.forEach(this::group);
    }
    page.append("</section>\n");
  }

  private void grid(Section.Grid grid) {
    if (grid.rows().isEmpty()) {
      page.append("<p>%s</p>\n".formatted(Markup.text(grid.none())));
      return;
    }
    page.append("<table role=\"table\" aria-labelledby=\"%s\">\n".formatted(grid.id()));
    page.append("<thead role=\"rowgroup\"><tr role=\"row\">");
    page.append(
        "<th role=\"columnheader\" scope=\"col\">%s</th>".formatted(Markup.text(grid.head())));
    for (var side : comparison.sides()) {
      page.append(
          "<th role=\"columnheader\" scope=\"col\">%s</th>".formatted(Markup.text(side.label())));
    }
    page.append("</tr></thead>\n<tbody role=\"rowgroup\">\n");
    grid.rows().forEach(this::row);
    page.append("</tbody>\n</table>\n");
  }

  /// Where all charters say the same, one cell goes over all the columns.
  private void row(Section.Row row) {
    page.append(
        "<tr role=\"row\"><th role=\"rowheader\" scope=\"row\">%s</th>"
            .formatted(Markup.marked(row.head())));
    if (row.isSame()) {
      page.append(
          "<td role=\"cell\" colspan=\"%d\" data-of=\"all\">%s</td>"
              .formatted(row.cells().size(), lines(row.cells().getFirst())));
    } else {
      for (int side = 0; side < row.cells().size(); side++) {
        var label = comparison.sides().get(side).label();
        var cell = row.cells().get(side);
        page.append(
            "<td role=\"cell\"%s data-of=\"%s\">%s</td>"
                .formatted(kind(cell), Markup.text(label), lines(cell)));
      }
    }
    page.append("</tr>\n");
  }

  /// What a charter does not have is pale; what there is no question of is left out on a phone.
  private static String kind(List<String> cell) {
    if (cell.equals(List.of("–"))) return " class=\"absent nothing\"";
    return cell.equals(List.of(Absence.SILENT)) ? " class=\"absent\"" : "";
  }

  private static String lines(List<String> lines) {
    if (lines.size() == 1) return Markup.marked(lines.getFirst());
    var list = new StringBuilder("<ul>");
    lines.forEach(l -> list.append("<li>").append(Markup.marked(l)).append("</li>"));
    return list.append("</ul>").toString();
  }

  private void group(Section.Group group) {
    page.append("<h3>%s</h3>\n".formatted(Markup.text(group.title())));
    if (group.items().isEmpty()) {
      page.append("<p>%s</p>\n".formatted(Markup.text(group.none())));
      return;
    }
    page.append("<ul>\n");
    for (var item : group.items()) {
      var lead = item.lead().isEmpty() ? "" : "<b>%s:</b> ".formatted(Markup.marked(item.lead()));
      page.append("<li>%s%s</li>\n".formatted(lead, Markup.marked(item.text())));
    }
    page.append("</ul>\n");
  }

  private void foot() {
    page.append(
        """
        </main>
        <footer>
        <p>Made by Remit from the charters named above, each against the law in force on its day. It
        shows what texts say and what follows from them; what they leave open is said to be not
        known. It is no legal advice.</p>
        </footer>
        </body>
        </html>
        """);
  }

  /// Text made safe for a page.
  private static final class Markup {
    private Markup() {}

    static String text(String text) {
      return text.replace("&", "&amp;")
          .replace("<", "&lt;")
          .replace(">", "&gt;")
          .replace("\"", "&quot;")
          .replace("'", "&#39;");
    }

    /// The same, with what stands in backticks set as code.
    static String marked(String text) {
      var marked = new StringBuilder();
      boolean code = false;
      for (var part : text(text).split("`", -1)) {
        marked.append(code ? "<code>" + part + "</code>" : part);
        code = !code;
      }
      return marked.toString();
    }
  }
}
