package remit.maps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import remit.core.map.SystemMap;

/// Where everything is meant to stand before the arrows are routed: rows with room between them for
/// the arrows that run across, labels beside the receivers.
final class Plan {
  private static final double BETWEEN_TAGS = 10;

  private final Grid grid;
  private final List<Tag> tags;
  private final List<Double> heights;
  private final Map<Integer, Integer> tracks = new HashMap<>();
  private final List<Double> tops = new ArrayList<>();
  private final double bottom;

  private Plan(Grid grid) {
    this.grid = grid;
    tags = Tag.of(grid.map(), grid);
    heights = grid.heights();
    for (var tag : tags) tag.arrow().from().forEach(f -> track(f, tag));
    double y = 0;
    for (var lane : grid.lanes()) {
      y += Style.LANE_HEAD;
      for (int row = lane.first(); row < lane.first() + lane.number(); row++) {
        tops.add(y);
        y += height(row) + gap(row);
      }
      y += Style.LANE_FOOT;
    }
    bottom = y;
  }

  static Plan of(Grid grid) {
    return new Plan(grid);
  }

  /// One way to arrange a map.
  private record Choice(List<Box> boxes, List<Integer> columns) {}

  /// The arrangement that can be printed largest on a sheet of A3; of equally good ones, the one
  /// with the fewest columns.
  static Plan best(SystemMap map) {
    var choices = new ArrayList<Choice>();
    for (double width : Style.BOX_WIDTHS) {
      var boxes = map.nodes().stream().map(n -> Box.of(n, width)).toList();
      columns(map).forEach(c -> choices.add(new Choice(boxes, c)));
    }
    var chosen =
        choices.stream()
            .max(
                Comparator.<Choice>comparingDouble(c -> of(grid(map, c)).scale())
                    .thenComparing(
                        Comparator.<Choice>comparingInt(
                                c -> c.columns().stream().mapToInt(k -> k).sum())
                            .reversed()))
            .orElseThrow();
    var grid = grid(map, chosen);
    grid.shorten();
    return of(grid);
  }

  private static Grid grid(SystemMap map, Choice choice) {
    return new Grid(map, choice.boxes(), choice.columns());
  }

  private static List<List<Integer>> columns(SystemMap map) {
    var choices = new ArrayList<List<Integer>>(List.of(List.of()));
    for (var zone : map.zones()) {
      var longer = new ArrayList<List<Integer>>();
      for (var choice : choices) {
        for (int k = 1; k <= most(map, zone); k++) {
          var next = new ArrayList<>(choice);
          next.add(k);
          longer.add(next);
        }
      }
      choices = longer;
    }
    return choices;
  }

  /// At most as many columns as a lane has boxes at the level, and fewer where there are many
  /// levels to choose for.
  private static int most(SystemMap map, SystemMap.Zone zone) {
    long widest =
        java.util.Arrays.stream(SystemMap.Lane.values())
            .mapToLong(l ->
                map.nodes().stream()
                    .filter(n -> n.level() == zone.level() && n.lane() == l)
                    .count())
            .max()
            .orElse(1);
    return (int) Math.max(1, Math.min(widest, map.zones().size() > 3 ? 3 : 7));
  }

  double scale() {
    // Most labels find a common channel in the end.
    long channels = tags.isEmpty() ? 0 : 1;
    double width =
        grid.columnCount() * (grid.width() + Style.CHANNEL)
            + channels * (Style.LABEL + Style.CHANNEL)
            + 2 * Style.MARGIN;
    double height = bottom + Style.TITLE + Style.ZONE_HEAD + Style.LEGEND + 2 * Style.MARGIN;
    return Math.min(Style.A3_WIDTH / width, Style.A3_HEIGHT / height);
  }

  Grid grid() {
    return grid;
  }

  List<Tag> tags() {
    return tags;
  }

  double bottom() {
    return bottom;
  }

  double top(int row) {
    return tops.get(row);
  }

  double height(int row) {
    return heights.get(row);
  }

  /// The room below a row: more where several arrows run across there.
  double gap(int row) {
    int extra = Math.max(0, tracks.getOrDefault(row, 0) - 1);
    return Style.GAP + extra * Style.TRACK;
  }

  private void track(String from, Tag tag) {
    if (passed(from, tag).isEmpty() || isFree(from, tag)) return;
    tracks.merge(gapRow(from, tag), 1, Integer::sum);
  }

  /// The columns between a giver and the label.
  List<Integer> passed(String from, Tag tag) {
    int column = grid.spot(from).column();
    var passed = new ArrayList<Integer>();
    for (int c = column - 1; c > tag.channel(); c--) passed.add(c);
    for (int c = column + 1; c <= tag.channel(); c++) passed.add(c);
    return passed;
  }

  private boolean isFree(String from, Tag tag) {
    int row = grid.spot(from).row();
    return passed(from, tag).stream().allMatch(c -> grid.isEmpty(c, row));
  }

  /// The row below which an arrow runs across: the giver's own, or the one above it where the
  /// receiver is further up and in reach without crossing a lane's name.
  private int gapRow(String from, Tag tag) {
    int row = grid.spot(from).row();
    boolean up = grid.spot(tag.arrow().to()).row() < row;
    boolean inLane = grid.lanes().stream().noneMatch(l -> l.first() == row);
    return up && inLane ? row - 1 : row;
  }

  /// At what height an arrow crosses the columns between.
  double across(String from, Tag tag) {
    var spot = grid.spot(from);
    if (isFree(from, tag)) return top(spot.row()) + grid.box(from).height() / 2;
    int row = gapRow(from, tag);
    return top(row) + height(row) + Style.GAP / 2;
  }

  /// The upper edge of each label: level with the receiver, one below the other where several stand
  /// in a channel.
  Map<Tag, Double> tagTops() {
    var wanted = new HashMap<Tag, Double>();
    for (var tag : tags) {
      var to = grid.box(tag.arrow().to());
      double middle = top(grid.spot(tag.arrow().to()).row()) + to.height() / 2;
      wanted.put(tag, Math.max(0, middle - tag.height() / 2));
    }
    var placed = new HashMap<Tag, Double>();
    var free = new HashMap<Integer, Double>();
    tags.stream()
        .sorted(Comparator.comparing((Tag t) -> wanted.getOrDefault(t, 0.0)))
        .forEach(t -> {
          double y = Math.max(wanted.getOrDefault(t, 0.0), free.getOrDefault(t.channel(), 0.0));
          placed.put(t, y);
          free.put(t.channel(), y + t.height() + BETWEEN_TAGS);
        });
    return placed;
  }
}
