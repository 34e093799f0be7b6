package remit.maps;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import remit.core.map.SystemMap;
import remit.maps.Grid.Spot;

/// Lets boxes of one cell change places, or move to a free place in their row, as long as that
/// makes arrows shorter or saves a channel for labels. The first move that helps is made, in the
/// order of the map, so that the same map is always the same drawing.
final class Moves {
  private static final int ROUNDS = 20;
  private static final int COLUMN = 10;
  private static final int ROW = 3;
  private static final int CROSSING = 8;
  private static final int CHANNEL = 25;

  private final SystemMap map;
  private final Grid grid;

  Moves(SystemMap map, Grid grid) {
    this.map = map;
    this.grid = grid;
  }

  void improve() {
    var ids = List.copyOf(grid.spots().keySet());
    for (int round = 0; round < ROUNDS; round++) {
      int before = cost();
      for (int i = 0; i < ids.size(); i++) {
        for (int j = i + 1; j < ids.size(); j++) swap(ids.get(i), ids.get(j));
        for (var free : grid.freeBeside(ids.get(i))) move(ids.get(i), free);
      }
      if (cost() == before) return;
    }
  }

  private void swap(String one, String other) {
    if (!grid.mayChange(one, other)) return;
    int before = cost();
    exchange(one, other);
    if (cost() >= before) exchange(one, other);
  }

  private void exchange(String one, String other) {
    var spot = grid.spot(one);
    grid.spots().put(one, grid.spot(other));
    grid.spots().put(other, spot);
  }

  private void move(String id, Spot to) {
    int before = cost();
    var from = grid.spot(id);
    grid.spots().put(id, to);
    if (cost() >= before) grid.spots().put(id, from);
  }

  /// An arrow's run down a channel, from its giver's row to its label's.
  private record Run(int channel, int label, int giver) {
    boolean crosses(Run other) {
      return channel == other.channel
          && Integer.signum(label - other.label) * Integer.signum(giver - other.giver) < 0;
    }
  }

  private int cost() {
    int cost = 0;
    var used = new TreeSet<Integer>();
    var runs = new ArrayList<Run>();
    for (var arrow : map.arrows()) {
      int channel = Tag.channel(arrow, grid, used);
      used.add(channel);
      int row = grid.spot(arrow.to()).row();
      for (var from : arrow.from()) {
        var spot = grid.spot(from);
        cost += COLUMN * Tag.passed(spot.column(), channel) + ROW * Math.abs(spot.row() - row);
        var run = new Run(channel, row, spot.row());
        cost += CROSSING * (int) runs.stream().filter(run::crosses).count();
        runs.add(run);
      }
    }
    return cost + CHANNEL * used.size();
  }
}
