package remit.tlog.writer;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import remit.tlog.merkle.Digest;
import remit.tlog.merkle.Sha256;
import remit.tlog.merkle.Tile;
import remit.tlog.merkle.TileId;
import remit.tlog.merkle.TreeHead;

/// The right edge of a growing tree: the hashes of the unfinished tile of each level, and the
/// entries of the unfinished bundle. Its size does not depend on how many entries there are.
final class Growth {
  private final List<List<Digest>> levels = new ArrayList<>();
  private final ByteArrayOutputStream bundle = new ByteArrayOutputStream();
  private final Map<String, byte[]> finished = new LinkedHashMap<>();
  private final List<String> overtaken = new ArrayList<>();
  private long size;

  /// The edge of the tree that the store holds, as far as its files say. The caller compares
  /// [#head] with what was signed.
  static Growth read(RecordStore store, long size) {
    var growth = new Growth();
    growth.size = size;
    for (var tile : TileId.edge(size)) {
      while (growth.levels.size() <= tile.level()) growth.levels.add(new ArrayList<>());
      growth.levels.get(tile.level()).addAll(hashes(store, tile));
      if (tile.level() == 0) growth.bundle.writeBytes(entries(store, tile));
    }
    return growth;
  }

  private static List<Digest> hashes(RecordStore store, TileId tile) {
    byte[] file = required(store, tile.path());
    if (file.length != tile.width() * Digest.LENGTH) {
      throw new DamagedRecordException(tile.path() + " has the wrong length");
    }
    return Tile.hashes(file);
  }

  /// The unfinished bundle goes into every later bundle, so its entries are held against the tile.
  private static byte[] entries(RecordStore store, TileId tile) {
    byte[] file = required(store, tile.entriesPath());
    var leaves =
        Bundle.read(file)
            .map(entries -> entries.stream().map(Sha256::leaf).toList())
            .orElse(List.of());
    if (!leaves.equals(hashes(store, tile))) {
      throw new DamagedRecordException(tile.entriesPath() + " does not belong to " + tile.path());
    }
    return file;
  }

  private static byte[] required(RecordStore store, String path) {
    return store.read(path).orElseThrow(() -> new DamagedRecordException(path + " is missing"));
  }

  TreeHead head() {
    if (size == 0) return new TreeHead(0, Sha256.EMPTY_ROOT);
    Digest root = null;
    for (var level : levels) {
      for (int i = level.size(), width = 1; i > 0; width *= 2) {
        if ((i & width) == 0) continue;
        var part = Tile.root(level.subList(i - width, i));
        root = root == null ? part : Sha256.node(part, root);
        i -= width;
      }
    }
    if (root == null) throw new IllegalStateException("a tree of " + size + " has an edge");
    return new TreeHead(size, root);
  }

  void add(byte[] entry) {
    Bundle.write(entry, bundle);
    if (size % TileId.FULL == TileId.FULL - 1) {
      var tile = new TileId(0, size / TileId.FULL, TileId.FULL);
      finished.put(tile.entriesPath(), bundle.toByteArray());
      overtaken.add(tile.entriesPath() + ".p");
      bundle.reset();
    }
    push(0, size, Sha256.leaf(entry));
    size++;
  }

  /// Adds the hash number `index` of a level; a tile that it completes gives a hash one level up.
  private void push(int level, long index, Digest hash) {
    if (levels.size() == level) levels.add(new ArrayList<>());
    var hashes = levels.get(level);
    hashes.add(hash);
    if (hashes.size() < TileId.FULL) return;
    var tile = new TileId(level, index / TileId.FULL, TileId.FULL);
    finished.put(tile.path(), Tile.file(hashes));
    overtaken.add(tile.path() + ".p");
    var above = Tile.root(hashes);
    hashes.clear();
    push(level + 1, tile.index(), above);
  }

  /// The full tiles and bundles since the last call.
  Map<String, byte[]> takeFinished() {
    var files = new LinkedHashMap<>(finished);
    finished.clear();
    return files;
  }

  /// The folders of partial files that full ones have made superfluous, since the last call.
  List<String> takeOvertaken() {
    var folders = List.copyOf(overtaken);
    overtaken.clear();
    return folders;
  }

  /// The partial tiles and the partial bundle at the present size.
  Map<String, byte[]> edge() {
    var files = new LinkedHashMap<String, byte[]>();
    for (var tile : TileId.edge(size)) {
      files.put(tile.path(), Tile.file(levels.get(tile.level())));
      if (tile.level() == 0) files.put(tile.entriesPath(), bundle.toByteArray());
    }
    return files;
  }
}
