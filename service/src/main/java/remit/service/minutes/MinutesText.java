package remit.service.minutes;

import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import remit.service.minutes.MinutesDocument.Block;
import remit.service.minutes.MinutesDocument.Bullets;
import remit.service.minutes.MinutesDocument.Paragraph;
import remit.service.minutes.MinutesDocument.Table;

/// Writes minutes as CommonMark. Nothing that a member typed can become a heading, a list, a link
/// or HTML.
final class MinutesText {
  private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Cc}\\x{85}\\x{2028}\\x{2029}]+");
  private static final Pattern ANYWHERE = Pattern.compile("[\\\\`*_\\[\\]<>&|~]");
  private static final Pattern AT_START = Pattern.compile("^(\\d{0,9})([#+=.)-])");

  private MinutesText() {}

  static String of(MinutesDocument document) {
    var text = new StringBuilder("# ").append(escaped(document.title())).append('\n');
    for (var section : document.sections()) {
      text.append("\n## ").append(escaped(section.heading())).append('\n');
      for (var block : section.blocks()) {
        text.append('\n').append(written(block));
      }
    }
    return text.toString();
  }

  private static String written(Block block) {
    return switch (block) {
      case Paragraph paragraph -> escaped(paragraph.words()) + "\n";
      case Bullets bullets ->
          bullets.items().stream()
              .map(item -> "- " + escaped(item) + "\n")
              .collect(Collectors.joining());
      case Table table -> written(table);
    };
  }

  private static String written(Table table) {
    var rule = row(Collections.nCopies(table.head().size(), "---"));
    var rows =
        table.rows().stream()
            .map(cells -> row(cells.stream().map(MinutesText::escaped).toList()))
            .collect(Collectors.joining());
    return row(table.head().stream().map(MinutesText::escaped).toList()) + rule + rows;
  }

  private static String row(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }

  private static String escaped(String words) {
    var line = BREAKS.matcher(words).replaceAll(" ").strip();
    var marked = ANYWHERE.matcher(line).replaceAll("\\\\$0");
    return AT_START.matcher(marked).replaceFirst("$1\\\\$2");
  }
}
