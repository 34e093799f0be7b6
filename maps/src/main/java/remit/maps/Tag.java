package remit.maps;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import remit.core.map.SystemMap;
import remit.core.map.SystemMap.Arrow;
import remit.maps.TextMetric.Weight;

/// The label of an arrow. It stands in a channel of its own between two columns of boxes, and the
/// arrow runs through it, so that no label can lie on anything.
///
/// @param channel the column that it stands to the right of
record Tag(Arrow arrow, List<String> lines, int channel, double width, double height) {
  private static final int MOST_LINES = 12;
  private static final int NEW_CHANNEL = 3;
  private static final int COLUMN = 2;

  Tag {
    lines = List.copyOf(lines);
  }

  static List<Tag> of(SystemMap map, Grid grid) {
    var used = new TreeSet<Integer>();
    var tags = new ArrayList<Tag>();
    for (var arrow : map.arrows()) {
      int channel = channel(arrow, grid, used);
      used.add(channel);
      tags.add(of(arrow, channel));
    }
    return List.copyOf(tags);
  }

  private static Tag of(Arrow arrow, int channel) {
    double room = Style.LABEL - 2 * Style.LABEL_PAD;
    var lines = new ArrayList<String>();
    for (var part : arrow.label()) {
      lines.addAll(TextMetric.wrap(part, Style.TEXT, Weight.PLAIN, room, MOST_LINES));
    }
    return new Tag(
        arrow, lines, channel, Style.LABEL, lines.size() * Style.TEXT_LINE + 2 * Style.LABEL_PAD);
  }

  /// Beside the receiver: on the side where the givers are, or where there is a channel for labels
  /// already, since each takes room over the whole height.
  static int channel(Arrow arrow, Grid grid, Set<Integer> used) {
    int to = grid.spot(arrow.to()).column();
    if (to == 0) return to;
    return cost(arrow, grid, used, to - 1) < cost(arrow, grid, used, to) ? to - 1 : to;
  }

  /// How many columns lie between a box and a channel.
  static int passed(int column, int channel) {
    return column <= channel ? channel - column : column - channel - 1;
  }

  private static int cost(Arrow arrow, Grid grid, Set<Integer> used, int channel) {
    int cost = used.contains(channel) ? 0 : NEW_CHANNEL;
    for (var from : arrow.from()) {
      cost += COLUMN * passed(grid.spot(from).column(), channel);
    }
    return cost;
  }
}
