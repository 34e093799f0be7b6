package remit.core.source;

import java.util.List;

/// The text of one file by its lines, kept so that a finding can show the line it is about.
public record SourceFile(String name, List<String> lines) {
  public SourceFile {
    lines = List.copyOf(lines);
  }

  public static SourceFile of(String name, String text) {
    return new SourceFile(name, text.lines().toList());
  }

  /// The line with this number, counted from 1; empty text beyond the end.
  public String line(int number) {
    return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
  }
}
