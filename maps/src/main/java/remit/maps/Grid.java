package remit.maps;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import remit.core.charter.Area.Level;
import remit.core.map.SystemMap;
import remit.core.map.SystemMap.Lane;
import remit.core.map.SystemMap.Node;

/// Which column and row each box stands in. Columns run by level, the widest first, several to a
/// level where that fills the sheet better; rows run by lane and are shared by all levels.
final class Grid {
  /// Where a box stands: the column counted over all levels, the row over all lanes.
  record Spot(int column, int row) {}

  /// @param first the first of its columns
  record Columns(Level level, int first, int number) {}

  /// @param first the first of its rows
  record Rows(Lane lane, int first, int number) {}

  private final SystemMap map;
  private final List<Box> boxes;
  private final List<Columns> columns = new ArrayList<>();
  private final List<Rows> lanes = new ArrayList<>();
  private final Map<String, Spot> spots = new LinkedHashMap<>();

  /// @param widths how many columns each level of the map has
  Grid(SystemMap map, List<Box> boxes, List<Integer> widths) {
    this.map = map;
    this.boxes = boxes;
    int first = 0;
    for (int i = 0; i < map.zones().size(); i++) {
      columns.add(new Columns(map.zones().get(i).level(), first, widths.get(i)));
      first += widths.get(i);
    }
    int row = 0;
    for (var lane : Lane.values()) row = add(lane, row);
  }

  /// Lets boxes change places within their cells where that makes arrows shorter.
  void shorten() {
    new Moves(map, this).improve();
  }

  private int add(Lane lane, int firstRow) {
    int most = 0;
    for (var level : columns) {
      var mine =
          boxes.stream()
              .filter(b -> b.node().lane() == lane && b.node().level() == level.level())
              .toList();
      if (mine.isEmpty()) continue;
      var rows = Cell.of(mine, level.number()).rows();
      for (int r = 0; r < rows.size(); r++) {
        for (int c = 0; c < rows.get(r).size(); c++) {
          var id = rows.get(r).get(c).node().id();
          spots.put(id, new Spot(level.first() + c, firstRow + r));
        }
      }
      most = Math.max(most, rows.size());
    }
    if (most > 0) lanes.add(new Rows(lane, firstRow, most));
    return firstRow + most;
  }

  /// Whether two boxes of a cell may change places: in a row, of one partner, or between rows that
  /// mix partners anyhow, so that what belongs together stays together.
  boolean mayChange(String one, String other) {
    var a = box(one).node();
    var b = box(other).node();
    if (a.lane() != b.lane() || a.level() != b.level()) return false;
    return spot(one).row() == spot(other).row()
        || a.group().equals(b.group())
        || (isMixed(a) && isMixed(b));
  }

  private boolean isMixed(Node node) {
    int row = spot(node.id()).row();
    return boxes.stream()
            .map(Box::node)
            .filter(n -> n.level() == node.level() && spot(n.id()).row() == row)
            .map(Node::group)
            .distinct()
            .count()
        > 1;
  }

  /// The free places in a box's own row at its level.
  List<Spot> freeBeside(String id) {
    var spot = spot(id);
    return columns.stream()
        .filter(c -> c.level() == box(id).node().level())
        .flatMap(c -> IntStream.range(c.first(), c.first() + c.number()).boxed())
        .filter(c -> isEmpty(c, spot.row()))
        .map(c -> new Spot(c, spot.row()))
        .toList();
  }

  Box box(String id) {
    return boxes.stream().filter(b -> b.node().id().equals(id)).findFirst().orElseThrow();
  }

  Map<String, Spot> spots() {
    return spots;
  }

  Spot spot(String id) {
    return java.util.Objects.requireNonNull(spots.get(id), id);
  }

  List<Columns> columns() {
    return columns;
  }

  List<Rows> lanes() {
    return lanes;
  }

  double width() {
    return boxes.getFirst().width();
  }

  int columnCount() {
    var last = columns.getLast();
    return last.first() + last.number();
  }

  int rowCount() {
    return lanes.isEmpty() ? 0 : lanes.getLast().first() + lanes.getLast().number();
  }

  boolean isEmpty(int column, int row) {
    return !spots.containsValue(new Spot(column, row));
  }

  /// How high each row is: as its highest box.
  List<Double> heights() {
    var heights = new HashMap<Integer, Double>();
    for (var box : boxes) heights.merge(spot(box.node().id()).row(), box.height(), Math::max);
    var all = new ArrayList<Double>();
    for (int r = 0; r < rowCount(); r++) all.add(heights.getOrDefault(r, 0.0));
    return all;
  }

  SystemMap map() {
    return map;
  }
}
