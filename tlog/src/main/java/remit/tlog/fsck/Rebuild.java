package remit.tlog.fsck;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Builds every tile again from the hashes of the entries, level by level as tlog-tiles defines
/// them, and hands each over when it is complete.
final class Rebuild {
  /// Takes a tile as it has to be.
  interface Due {
    void tile(int level, long index, byte[] hashes) throws IOException;
  }

  private static final class Level {
    private final byte[] hashes = new byte[256 * 32];
    private int count;
    private long index;
  }

  private final List<Level> levels = new ArrayList<>();
  private final Due due;

  Rebuild(Due due) {
    this.due = due;
  }

  void add(byte[] leafHash) throws IOException {
    add(0, leafHash);
  }

  private void add(int number, byte[] hash) throws IOException {
    if (number == levels.size()) levels.add(new Level());
    var level = levels.get(number);
    System.arraycopy(hash, 0, level.hashes, level.count * 32, 32);
    level.count++;
    if (level.count < 256) return;
    due.tile(number, level.index, level.hashes.clone());
    level.count = 0;
    level.index++;
    add(number + 1, Rfc6962.root(level.hashes, 0, 256));
  }

  /// Hands over the partial tiles.
  void finish() throws IOException {
    for (int number = 0; number < levels.size(); number++) {
      var level = levels.get(number);
      if (level.count == 0) continue;
      due.tile(number, level.index, Arrays.copyOf(level.hashes, level.count * 32));
    }
  }

  /// The root over all entries so far: what is complete lies to the left in the higher levels, so
  /// the pieces are joined from the right.
  byte[] root() {
    return join(
        levels.stream().map(level -> Arrays.copyOf(level.hashes, level.count * 32)).toList());
  }

  /// The root of a tree whose right edge is these partial tiles, lowest level first; tiles may be
  /// empty.
  static byte[] join(List<byte[]> edge) {
    byte[] root = {};
    for (var tile : edge) {
      int rest = tile.length / 32;
      for (int width = 1; rest > 0; width *= 2) {
        if (rest % (2 * width) == 0) continue;
        rest -= width;
        byte[] piece = Rfc6962.root(tile, rest, width);
        root = root.length == 0 ? piece : Rfc6962.node(piece, root);
      }
    }
    return root.length == 0 ? Rfc6962.sha256() : root;
  }
}
