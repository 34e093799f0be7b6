package remit.maps;

import java.util.ArrayList;
import java.util.List;

/// The boxes of one lane at one level in rows of a few columns: those of one partner in a row of
/// their own where that takes at most one row more.
final class Cell {
  private final List<List<Box>> rows;

  private Cell(List<List<Box>> rows) {
    this.rows = rows;
  }

  static Cell of(List<Box> boxes, int columns) {
    var packed = packed(boxes, columns);
    var grouped = grouped(boxes, columns);
    return new Cell(grouped.size() <= packed.size() + 1 ? grouped : packed);
  }

  private static List<List<Box>> packed(List<Box> boxes, int columns) {
    var rows = new ArrayList<List<Box>>();
    for (int at = 0; at < boxes.size(); at += columns) {
      rows.add(new ArrayList<>(boxes.subList(at, Math.min(boxes.size(), at + columns))));
    }
    return rows;
  }

  private static List<List<Box>> grouped(List<Box> boxes, int columns) {
    var groups = boxes.stream().map(b -> b.node().group()).distinct().toList();
    var rows = new ArrayList<List<Box>>();
    for (var group : groups) {
      var mine = boxes.stream().filter(b -> b.node().group().equals(group)).toList();
      boolean fits =
          !rows.isEmpty() && mine.size() == 1 && rows.getLast().size() < columns && one(rows);
      if (fits) rows.getLast().addAll(mine);
      else rows.addAll(packed(mine, columns));
    }
    return rows;
  }

  /// Whether the last row holds partners with one body each, which may share a row.
  private static boolean one(List<List<Box>> rows) {
    var last = rows.getLast();
    return last.stream().map(b -> b.node().group()).distinct().count() == last.size();
  }

  List<List<Box>> rows() {
    return rows;
  }
}
