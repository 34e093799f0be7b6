package remit.reader;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import remit.core.source.SourceFile;
import remit.core.source.Span;

/// Turns the parser's marks, which count from 0 and may lie behind the last character, into places
/// that are in the file. Columns count characters (code points).
final class Places {
  private final SourceFile file;

  Places(SourceFile file) {
    this.file = file;
  }

  /// The start of the file, for what is wrong with it as a whole.
  Span start() {
    return new Span(file.name(), 1, 1, 1, 1);
  }

  Span between(Optional<Mark> from, Optional<Mark> to) {
    var start = from.orElseThrow();
    var end = to.orElseThrow();
    int line = line(start.getLine());
    int column = column(line, start.getColumn() + 1);
    int endLine = line(end.getLine());
    int endColumn = column(endLine, end.getColumn() + 1);
    if (endLine > line && end.getColumn() == 0) {
      endLine = lastLineWithText(line, endLine - 1);
      endColumn = length(endLine) + 1;
    }
    return forwards(file.name(), line, column, endLine, endColumn);
  }

  /// The place of one character.
  Span at(Optional<Mark> mark) {
    var at = mark.orElseThrow();
    return at(at.getLine() + 1, at.getColumn() + 1);
  }

  /// The place of one character, its line and column counting from 1; nearest in the file.
  Span at(int typedLine, int typedColumn) {
    int line = line(typedLine - 1);
    int column = column(line, typedColumn);
    int end = Math.min(column + 1, length(line) + 1);
    return new Span(file.name(), line, column, line, Math.max(column, end));
  }

  /// The spaces at the start of a line that stands in the file.
  int indent(int line) {
    var text = file.line(line);
    return text.length() - text.stripLeading().length();
  }

  /// From the start of the one to the end of the other.
  static Span join(Span first, Span last) {
    return forwards(first.file(), first.line(), first.column(), last.endLine(), last.endColumn());
  }

  /// The parser lets something empty end before it begins; then its beginning is its place.
  private static Span forwards(String name, int line, int column, int endLine, int endColumn) {
    boolean ends = endLine > line || (endLine == line && endColumn >= column);
    return ends
        ? new Span(name, line, column, endLine, endColumn)
        : new Span(name, line, column, line, column);
  }

  private int lastLineWithText(int first, int last) {
    int line = last;
    while (line > first && file.line(line).isBlank()) {
      line--;
    }
    return line;
  }

  private int line(int fromZero) {
    return Math.clamp(fromZero + 1L, 1, Math.max(1, file.lines().size()));
  }

  private int column(int line, int column) {
    return Math.clamp(column, 1, length(line) + 1);
  }

  private int length(int line) {
    var text = file.line(line);
    return text.codePointCount(0, text.length());
  }
}
