package remit.core.check.show;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Label;
import remit.core.source.SourceFile;
import remit.core.text.Html;

/// The lines of the charter that a finding is about, for the page.
final class Excerpt {
  private final Map<String, SourceFile> files = new HashMap<>();
  private final String folder;

  Excerpt(List<SourceFile> files, String folder) {
    files.forEach(f -> this.files.put(f.name(), f));
    this.folder = folder;
  }

  String of(Finding finding) {
    var text = new StringBuilder("<details open>\n<summary>In the charter</summary>\n<ul>\n");
    text.append(line(finding.place(), "mark"));
    finding.also().stream()
        .filter(a -> !a.place().equals(finding.place().place()))
        .forEach(a -> text.append(line(a, "span")));
    return text.append("</ul>\n</details>\n").toString();
  }

  private String line(Label label, String element) {
    var place = label.place();
    var source = files.get(place.file());
    var line = source == null ? "" : source.line(place.line());
    int length = line.codePointCount(0, line.length());
    int first = Math.clamp(place.column() - 1, 0, length);
    int last = place.endLine() == place.line() ? place.endColumn() - 1 : length;
    int from = line.offsetByCodePoints(0, first);
    int to = line.offsetByCodePoints(0, Math.clamp(last, first, length));
    return "<li>%s%s, line %d: <code>%s<%s class=\"spoken\">%s</%s>%s</code> %s</li>\n"
        .formatted(
            Html.text(folder),
            Html.text(place.file()),
            place.line(),
            Html.text(line.substring(0, from).stripLeading()),
            element,
            Html.text(line.substring(from, to)),
            element,
            Html.text(line.substring(to)),
            Html.marked(label.message()));
  }
}
