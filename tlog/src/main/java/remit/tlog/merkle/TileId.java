package remit.tlog.merkle;

import java.util.ArrayList;
import java.util.List;

/// One tile of a tree: up to 256 consecutive hashes of subtrees `8 * level` high.
///
/// @param level 0 for the hashes of the entries themselves, then upwards
/// @param index from 0, from the left
/// @param width hashes in the tile, 1 to 256; below 256 it is the partial tile at the right edge
public record TileId(int level, long index, int width) {
  /// Hashes in a full tile.
  public static final int FULL = 256;

  /// Levels that a tree within the range of `long` can have.
  private static final int TOP = 7;

  public TileId {
    if (level < 0 || level > TOP || index < 0 || width < 1 || width > FULL) {
      throw new IllegalArgumentException(
          "no tile %d wide at level %d, index %d".formatted(width, level, index));
    }
  }

  /// The tile, as wide as it is in a tree of `size` entries.
  public static TileId in(long size, int level, long index) {
    long hashes = size >> (8 * level);
    return new TileId(level, index, (int) Math.min(FULL, hashes - index * FULL));
  }

  /// The partial tiles at the right edge of a tree of `size` entries, lowest level first.
  public static List<TileId> edge(long size) {
    var tiles = new ArrayList<TileId>();
    for (int level = 0; level <= TOP && size >> (8 * level) > 0; level++) {
      long hashes = size >> (8 * level);
      if (hashes % FULL != 0) tiles.add(new TileId(level, hashes / FULL, (int) (hashes % FULL)));
    }
    return List.copyOf(tiles);
  }

  public boolean isFull() {
    return width == FULL;
  }

  /// Where the hashes lie, relative to the record: `tile/0/x001/234.p/5`.
  public String path() {
    return "tile/" + level + "/" + number(index) + suffix();
  }

  /// Where the entries of a tile of level 0 lie: `tile/entries/x001/234.p/5`.
  public String entriesPath() {
    if (level != 0) throw new IllegalStateException("only level 0 has entries");
    return "tile/entries/" + number(index) + suffix();
  }

  private String suffix() {
    return isFull() ? "" : ".p/" + width;
  }

  /// tlog-tiles, section "Merkle Tree": three digits a path element, `x` before all but the last.
  private static String number(long index) {
    var path = "%03d".formatted(index % 1000);
    for (long rest = index / 1000; rest > 0; rest /= 1000) {
      path = "x%03d/%s".formatted(rest % 1000, path);
    }
    return path;
  }
}
