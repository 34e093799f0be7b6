package remit.core.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import remit.core.source.SourceFile;
import remit.core.source.Span;
import remit.core.text.Ink;
import remit.core.text.Paint;
import remit.core.text.Wrap;

/// Lines of the text with marks under what is spoken of:
///
/// ```text
///   --> charters/north-vale.yaml:3:13
///    3 |     quorum: 3
///      |             ^ needs 3 voting members
/// ```
///
/// A span that goes over several lines is marked on its first. Long lines are cut, so that all of
/// it stays within the width of a page.
public final class Snippet {
  private final Map<String, SourceFile> files = new HashMap<>();
  private final Paint paint;
  private final String folder;

  /// @param folder what stands before the names of files, such as `charters/llr-2019/`
  public Snippet(List<SourceFile> files, String folder, Paint paint) {
    files.forEach(f -> this.files.put(f.name(), f));
    this.folder = folder;
    this.paint = paint;
  }

  /// The primary place and the others, file by file, in order of their lines.
  public List<String> of(Label primary, List<Label> also) {
    var lines = new ArrayList<String>();
    var labels = new ArrayList<>(List.of(primary));
    also.stream().filter(a -> !a.place().equals(primary.place())).forEach(labels::add);
    int width = width(labels);
    file(primary.place().file(), primary.place(), primary, labels, width, lines);
    labels.stream()
        .map(l -> l.place().file())
        .distinct()
        .filter(f -> !f.equals(primary.place().file()))
        .forEach(f -> {
          var first = labels.stream().filter(l -> l.place().file().equals(f)).findFirst();
          file(f, first.orElseThrow().place(), primary, labels, width, lines);
        });
    return lines;
  }

  private static int width(List<Label> labels) {
    int last = labels.stream().mapToInt(l -> l.place().line()).max().orElse(1);
    return Math.max(3, String.valueOf(last).length());
  }

  private void file(
      String name, Span first, Label primary, List<Label> labels, int width, List<String> lines) {
    lines.add(
        paint.with(Ink.BLUE, " ".repeat(width - 1) + "-->")
            + " %s%s:%d:%d".formatted(folder, name, first.line(), first.column()));
    var inOrder =
        labels.stream()
            .filter(l -> l.place().file().equals(name))
            .sorted(Comparator.comparing(Label::place))
            .toList();
    int shown = 0;
    var text = "";
    for (var label : inOrder) {
      int line = label.place().line();
      var excerpt = Excerpt.of(line(name, label.place()), label.place());
      if (line != shown || !excerpt.line().equals(text)) {
        if (shown > 0 && line > shown + 1) lines.add(gutter(" ".repeat(width), "…"));
        lines.add(gutter(Wrap.pad("", width - digits(line)) + line, excerpt.line()));
      }
      shown = line;
      text = excerpt.line();
      lines.addAll(marked(label, excerpt.marks(), label == primary ? Ink.RED : Ink.BLUE, width));
    }
  }

  private static int digits(int number) {
    return String.valueOf(number).length();
  }

  private String gutter(String number, String text) {
    return (paint.with(Ink.BLUE, number + " |") + " " + text).stripTrailing();
  }

  private String line(String file, Span place) {
    var source = files.get(file);
    return source == null ? "" : source.line(place.line());
  }

  private static final int LONGEST = Wrap.WIDTH - 8;

  private List<String> marked(Label label, String carets, Ink ink, int width) {
    var margin = " ".repeat(width);
    var marks = ink == Ink.RED ? carets : carets.replace('^', '-');
    var message = label.message();
    if (marks.length() + 1 + message.length() <= LONGEST) {
      return List.of(gutter(margin, paint.with(ink, (marks + " " + message).stripTrailing())));
    }
    int indent = marks.length() - marks.stripLeading().length();
    int back = Math.min(indent, Math.max(0, LONGEST - message.length()));
    return List.of(
        gutter(margin, paint.with(ink, marks)),
        gutter(margin, paint.with(ink, " ".repeat(back) + message)));
  }
}
