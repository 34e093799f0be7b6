package remit.tlog.verify;

import java.util.ArrayList;
import java.util.List;

/// A verdict in plain words.
public final class VerdictText {
  private VerdictText() {}

  public static List<String> lines(Verdict verdict) {
    var lines = new ArrayList<String>();
    lines.add("Record of " + (verdict.origin().isEmpty() ? "an unknown log" : verdict.origin()));
    if (!verdict.root().isEmpty()) {
      lines.add("  %d entries, root %s".formatted(verdict.size(), verdict.root()));
    }
    lines.add("");
    if (verdict.holds()) {
      lines.add("It holds.");
    } else {
      lines.add("It does NOT hold:");
      verdict.problems().forEach(problem -> lines.addAll(wrapped(problem.says())));
    }
    section("What was checked and holds:", verdict.facts(), lines);
    section("To know:", verdict.remarks(), lines);
    return List.copyOf(lines);
  }

  private static void section(String title, List<String> items, List<String> lines) {
    if (items.isEmpty()) return;
    lines.add("");
    lines.add(title);
    items.forEach(item -> lines.addAll(wrapped(item)));
  }

  /// At most 80 columns, but a path or a hash is never broken.
  private static List<String> wrapped(String sentence) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder("  -");
    for (var word : sentence.split(" ")) {
      if (line.length() + 1 + word.length() > 80 && line.length() > 4) {
        lines.add(line.toString());
        line = new StringBuilder("   ");
      }
      line.append(' ').append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
