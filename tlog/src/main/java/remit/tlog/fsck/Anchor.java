package remit.tlog.fsck;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/// Ties tile files to the signed root without looking at the entries: from a tile up through the
/// hashes that the tiles above hold of it. Needed only to say which of two files was changed.
final class Anchor {
  private final RecordFiles files;
  private final Leftovers leftovers;
  private final SignedHead head;
  private final boolean edgeGivesRoot;

  Anchor(RecordFiles files, Leftovers leftovers, SignedHead head) throws IOException {
    this.files = files;
    this.leftovers = leftovers;
    this.head = head;
    this.edgeGivesRoot = edgeGivesRoot();
  }

  private boolean edgeGivesRoot() throws IOException {
    var edge = new ArrayList<byte[]>();
    int level = 0;
    for (long hashes = head.size(); hashes > 0; hashes /= 256, level++) {
      int width = (int) (hashes % 256);
      edge.add(width == 0 ? new byte[0] : tile(level, hashes / 256).orElse(new byte[0]));
    }
    return Base64.getEncoder().encodeToString(Rebuild.join(edge)).equals(head.root());
  }

  /// Whether the file of this tile is the one under the signed root.
  boolean holds(int level, long index) throws IOException {
    var tile = tile(level, index);
    if (tile.isEmpty()) return false;
    if (tile.get().length < 256 * 32) return edgeGivesRoot;
    var above = tile(level + 1, index / 256);
    int at = (int) (index % 256) * 32;
    byte[] root = Rfc6962.root(tile.get(), 0, 256);
    return above.isPresent()
        && Arrays.equals(root, Arrays.copyOfRange(above.get(), at, at + 32))
        && holds(level + 1, index / 256);
  }

  private Optional<byte[]> tile(int level, long index) throws IOException {
    int width = Paths.width(level, index, head.size());
    return TileCheck.read(files, leftovers, level, index, width)
        .filter(bytes -> bytes.length == width * 32);
  }
}
