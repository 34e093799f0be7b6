package remit.web.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import remit.core.charter.read.ReadCharter;
import remit.core.diagnostic.Diagnostic;
import remit.core.source.Span;
import remit.service.system.CharterTexts;
import remit.web.page.Link;

/// Texts by their lines, with what is wrong at each.
final class Sheets {
  private Sheets() {}

  static List<VersionPage.Sheet> of(CharterTexts texts) {
    return texts.files().entrySet().stream()
        .map(f -> new VersionPage.Sheet(f.getKey(), lines(f.getKey(), f.getValue(), Map.of())))
        .toList();
  }

  /// The lines of one file of a draft, with the reader's problems at theirs.
  static List<VersionPage.Line> marked(String file, String text, ReadCharter read) {
    var says = new TreeMap<Integer, List<String>>();
    for (Diagnostic diagnostic : read.diagnostics()) {
      if (!diagnostic.place().file().equals(file)) continue;
      says.computeIfAbsent(diagnostic.place().line(), _ -> new ArrayList<>())
          .add(diagnostic.message());
    }
    return lines(file, text, says);
  }

  private static List<VersionPage.Line> lines(
      String file, String text, Map<Integer, List<String>> says) {
    var lines = new ArrayList<VersionPage.Line>();
    int number = 0;
    for (var line : text.lines().toList()) {
      number++;
      lines.add(
          new VersionPage.Line(
              id(file, number), number, line, says.getOrDefault(number, List.of())));
    }
    return lines;
  }

  private static String id(String file, int line) {
    return file.replaceAll("[^A-Za-z0-9]", "-") + "-" + line;
  }

  static Link link(Span place) {
    return new Link(
        "#" + id(place.file(), place.line()), "%s, line %d".formatted(place.file(), place.line()));
  }
}
