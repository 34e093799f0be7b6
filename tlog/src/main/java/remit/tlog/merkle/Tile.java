package remit.tlog.merkle;

import java.util.List;

/// Folds the hashes of a tile into those above them. Widths need not be powers of two.
public final class Tile {
  private Tile() {}

  /// The root over consecutive subtrees of one height, by RFC 6962's definition. At least one.
  public static Digest root(List<Digest> hashes) {
    int count = hashes.size();
    if (count == 1) return hashes.getFirst();
    int split = Integer.highestOneBit(count - 1);
    return Sha256.node(root(hashes.subList(0, split)), root(hashes.subList(split, count)));
  }

  /// The hashes that a tile's file holds.
  public static List<Digest> hashes(byte[] file) {
    return java.util.stream.IntStream.range(0, file.length / Digest.LENGTH)
        .mapToObj(i -> Digest.at(file, i * Digest.LENGTH))
        .toList();
  }

  /// The file of a tile with these hashes.
  public static byte[] file(List<Digest> hashes) {
    var file = new byte[hashes.size() * Digest.LENGTH];
    for (int i = 0; i < hashes.size(); i++) hashes.get(i).copyTo(file, i * Digest.LENGTH);
    return file;
  }
}
