package remit.core.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import remit.core.source.SourceFile;
import remit.core.source.Span;
import remit.core.text.Ink;
import remit.core.text.Paint;
import remit.core.text.Wrap;

/// Diagnostics for a person at a terminal: what is wrong, the line with the place underlined, and
/// what to do.
///
/// ```
/// error S001: `quorm` is not a key of a body
///   --> bodies.yaml:12:5
///   12 |     quorm: 5
///      |     ^^^^^
///   help: did you mean `quorum`?
/// ```
public final class DiagnosticText {
  private final Map<String, SourceFile> files = new LinkedHashMap<>();
  private final Paint paint;

  public DiagnosticText(Collection<SourceFile> files, Paint paint) {
    files.forEach(file -> this.files.put(file.name(), file));
    this.paint = paint;
  }

  /// All of them with an empty line after each, and how many there are.
  public List<String> lines(Collection<Diagnostic> diagnostics) {
    var lines = new ArrayList<String>();
    for (var diagnostic : diagnostics) {
      lines.addAll(lines(diagnostic));
      lines.add("");
    }
    lines.add(diagnostics.size() == 1 ? "1 problem" : diagnostics.size() + " problems");
    return List.copyOf(lines);
  }

  public List<String> lines(Diagnostic diagnostic) {
    var lines = new ArrayList<String>();
    lines.addAll(headline(diagnostic));
    lines.add("  --> " + diagnostic.place());
    lines.addAll(excerpt(diagnostic.place()));
    for (var also : diagnostic.also()) {
      lines.add("  " + paint.with(Ink.BLUE, also.message()) + " --> " + also.place());
      lines.addAll(excerpt(also.place()));
    }
    diagnostic.help().ifPresent(help -> lines.addAll(Wrap.hanging("  help: ", help)));
    return List.copyOf(lines);
  }

  private List<String> headline(Diagnostic diagnostic) {
    var lead = diagnostic.severity().word() + " " + diagnostic.code() + ": ";
    var wrapped = new ArrayList<>(Wrap.hanging(lead, diagnostic.message()));
    var first = wrapped.getFirst();
    wrapped.set(
        0,
        paint.with(ink(diagnostic.severity()), lead.strip()) + first.substring(lead.length() - 1));
    return wrapped;
  }

  private static Ink ink(Severity severity) {
    return switch (severity) {
      case ERROR -> Ink.RED;
      case WARNING -> Ink.YELLOW;
      case NOTE -> Ink.BLUE;
    };
  }

  private List<String> excerpt(Span place) {
    var file = files.get(place.file());
    if (file == null || place.line() > file.lines().size()) {
      return List.of();
    }
    var number = String.valueOf(place.line());
    var shown = Excerpt.of(file.line(place.line()), place);
    var margin = " ".repeat(number.length());
    return List.of(
        "  " + paint.with(Ink.GREY, number + " | ") + shown.line(),
        "  " + paint.with(Ink.GREY, margin + " | ") + paint.with(Ink.RED, shown.marks()));
  }
}
