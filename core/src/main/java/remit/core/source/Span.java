package remit.core.source;

/// A stretch of a source file. Lines and columns count from 1; the end column is exclusive and lies
/// on `endLine`. `file` is the name to show: relative to where the reader was asked to read.
public record Span(String file, int line, int column, int endLine, int endColumn)
    implements Comparable<Span> {
  /// The place of what was built by a program and stands in no file.
  public static final Span NOWHERE = new Span("", 1, 1, 1, 1);

  public Span {
    if (line < 1 || column < 1 || endLine < line || (endLine == line && endColumn < column)) {
      throw new IllegalArgumentException(
          "not a span: " + line + ":" + column + "-" + endLine + ":" + endColumn);
    }
  }

  @Override
  public int compareTo(Span other) {
    int byFile = file.compareTo(other.file);
    if (byFile != 0) {
      return byFile;
    }
    int byLine = Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }

  /// `file:line:column`.
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
