package remit.core.compare.show;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import remit.core.charter.Area;
import remit.core.compare.Comparison;
import remit.core.compare.FunctionRow.By;
import remit.core.compare.FunctionRow.Certain;
import remit.core.compare.FunctionRow.Decided;
import remit.core.compare.FunctionRow.ForItself;
import remit.core.compare.FunctionRow.Grant;
import remit.core.compare.FunctionRow.Moved;
import remit.core.compare.FunctionRow.Nobody;
import remit.core.compare.FunctionRow.Outside;
import remit.core.compare.FunctionRow.Where;

/// Where functions are decided.
final class FunctionSections {
  private FunctionSections() {}

  static List<Section> of(Comparison comparison) {
    return List.of(
        new Section.Grid(
            "functions",
            "Functions that are decided elsewhere or by others",
            "Who decides on each function, for whom, and how near to people: neighbourhood, place,"
                + " system, region or nation. The level is that of the widest area that the"
                + " deciding body is for. Where several decide, each does for itself.",
            "Function",
            rows(comparison, Moved.YES),
            "Every function is decided by the same bodies in all the charters."),
        new Section.Grid(
            "functions-kept",
            "Functions that are decided as before",
            "The same in every charter compared: by the same bodies, or by every organisation for"
                + " itself.",
            "Function",
            kept(comparison),
            "There is none."));
  }

  /// Functions that go the same way stand in one row.
  private static List<Section.Row> kept(Comparison comparison) {
    var alike = new LinkedHashMap<List<List<String>>, List<String>>();
    for (var row : rows(comparison, Moved.NO)) {
      alike.computeIfAbsent(row.cells(), _ -> new ArrayList<>()).add(row.head());
    }
    var rows = new ArrayList<Section.Row>();
    alike.forEach((cells, heads) -> rows.add(new Section.Row(String.join("; ", heads), cells)));
    return rows;
  }

  private static List<Section.Row> rows(Comparison comparison, Moved moved) {
    return comparison.functions().stream()
        .filter(f -> f.moved() == moved)
        .map(f ->
            new Section.Row(f.title(), f.sides().stream().map(FunctionSections::cell).toList()))
        .toList();
  }

  static List<String> cell(Where where) {
    return switch (where) {
      case ForItself _ -> List.of("Every organisation for itself");
      case Outside(var byLaw, var level) -> List.of(outside(byLaw, level.isPresent()));
      case Nobody(var holders) ->
          List.of("Nobody can decide: no body acts for " + Words.series(holders));
      case Decided(var by, var levels) -> decided(by, List.copyOf(levels));
    };
  }

  private static String outside(List<String> byLaw, boolean national) {
    if (byLaw.isEmpty()) return "Nobody has it by law on that day";
    return (national ? "Nation: " : "Not of these partners: ")
        + "held by "
        + Words.series(byLaw)
        + (national ? ", not given to anybody here" : "");
  }

  private static List<String> decided(List<By> by, List<Area.Level> levels) {
    var lines = new ArrayList<String>();
    lines.add(level(levels));
    var own = by.stream().filter(b -> b.grant() == Grant.OWN).toList();
    if (own.size() > 2) {
      lines.add(
          "Each for itself: " + Words.series(own.stream().map(FunctionSections::own).toList()));
    } else {
      own.forEach(b -> lines.add(own(b)));
    }
    by.stream()
        .filter(b -> b.grant() != Grant.OWN)
        .map(FunctionSections::given)
        .forEach(lines::add);
    return lines;
  }

  private static String level(List<Area.Level> levels) {
    if (levels.isEmpty()) return "Level not known";
    return Words.capital(Words.series(levels.stream().map(Words::level).toList()));
  }

  private static String own(By by) {
    return by.name() + doubt(by);
  }

  private static String given(By by) {
    return by.name()
        + ", for "
        + Words.series(by.holders())
        + (by.grant() == Grant.GIVEN_IN_PART ? ", within limits" : "")
        + doubt(by);
  }

  private static String doubt(By by) {
    return by.certain() == Certain.YES ? "" : " (depends on what is not known)";
  }
}
