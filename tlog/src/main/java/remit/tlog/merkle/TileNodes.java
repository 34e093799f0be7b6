package remit.tlog.merkle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Nodes out of the tiles of a tree of one size. Keeps the few tiles read last. The tiles are taken
/// at their word: whoever uses this checks the proof made from it.
public final class TileNodes implements Nodes {
  private static final int KEPT = 64;

  private final long size;
  private final Function<TileId, byte[]> files;
  private final Map<TileId, List<Digest>> kept =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<TileId, List<Digest>> eldest) {
          return size() > KEPT;
        }
      };

  /// @param files gives the bytes of a tile, or of the full tile in place of a partial one; throws
  ///   where there are none
  public TileNodes(long size, Function<TileId, byte[]> files) {
    this.size = size;
    this.files = files;
  }

  @Override
  public Digest node(int height, long index) {
    int level = height / 8;
    int inside = height % 8;
    long first = index << inside;
    var tile = kept.computeIfAbsent(TileId.in(size, level, first / TileId.FULL), this::read);
    int from = (int) (first % TileId.FULL);
    return Tile.root(tile.subList(from, from + (1 << inside)));
  }

  private List<Digest> read(TileId tile) {
    byte[] file = files.apply(tile);
    int due = tile.width() * Digest.LENGTH;
    if (file.length != due && file.length != TileId.FULL * Digest.LENGTH) {
      throw new IllegalArgumentException(
          tile.path() + " has " + file.length + " bytes where " + due + " are due");
    }
    return Tile.hashes(file).subList(0, tile.width());
  }
}
