package remit.core.compare.show;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import remit.core.compare.Comparison;
import remit.core.compare.Side;
import remit.core.text.Ink;
import remit.core.text.Paint;
import remit.core.text.Wrap;

/// A comparison on a terminal: thing by thing, charters that say the same together.
public final class CompareText {
  private final Comparison comparison;
  private final Paint paint;
  private final List<String> lines = new ArrayList<>();

  private CompareText(Comparison comparison, Paint paint) {
    this.comparison = comparison;
    this.paint = paint;
  }

  public static List<String> lines(Comparison comparison, Paint paint) {
    var text = new CompareText(comparison, paint);
    text.head();
    for (var section : Sections.of(comparison)) text.section(section);
    return List.copyOf(text.lines);
  }

  private void head() {
    lines.add(paint.with(Ink.BOLD, "Charters side by side"));
    for (var side : comparison.sides()) {
      lines.addAll(Wrap.hanging("  ", side.label() + ": " + title(side)));
    }
  }

  static String title(Side side) {
    return side.title() + ", as of " + Dates.words(side.on().day());
  }

  private void section(Section section) {
    lines.add("");
    lines.add(paint.with(Ink.BOLD, "## " + section.title()));
    lines.add("");
    lines.addAll(Wrap.hanging("", section.says()));
    switch (section) {
      case Section.Grid grid -> grid(grid);
      case Section.Lists(_, _, _, var groups) -> groups.forEach(this::group);
    }
  }

  private void grid(Section.Grid grid) {
    if (grid.rows().isEmpty()) {
      lines.add("");
      lines.addAll(Wrap.hanging("", grid.none()));
    }
    grid.rows().forEach(this::row);
  }

  private void row(Section.Row row) {
    lines.add("");
    lines.addAll(Wrap.hanging("", row.head()));
    var alike = new LinkedHashMap<List<String>, List<String>>();
    for (int side = 0; side < row.cells().size(); side++) {
      alike
          .computeIfAbsent(row.cells().get(side), _ -> new ArrayList<>())
          .add(comparison.sides().get(side).label());
    }
    alike.forEach((cell, labels) -> {
      var who = alike.size() == 1 ? "all" : String.join(", ", labels);
      if (cell.size() == 1) {
        lines.addAll(Wrap.hanging("  ", who + ": " + cell.getFirst()));
      } else {
        lines.add("  " + who + ":");
        cell.forEach(l -> lines.addAll(Wrap.hanging("    ", l)));
      }
    });
  }

  private void group(Section.Group group) {
    lines.add("");
    lines.addAll(Wrap.hanging("", group.title()));
    if (group.items().isEmpty()) lines.addAll(Wrap.hanging("  ", group.none()));
    group.items().forEach(i -> lines.addAll(Wrap.hanging("  - ", i.whole())));
  }
}
