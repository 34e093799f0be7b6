package remit.tlog.fsck;

/// Where tlog-tiles puts files.
final class Paths {
  static final String CHECKPOINT = "checkpoint";

  private Paths() {}

  static String tile(int level, long index, int width) {
    return "tile/" + level + "/" + place(index, width);
  }

  static String entries(long index, int width) {
    return "tile/entries/" + place(index, width);
  }

  private static String place(long index, int width) {
    var digits = Long.toString(index);
    while (digits.length() % 3 != 0) digits = "0" + digits;
    var path = new StringBuilder();
    for (int i = 0; i < digits.length(); i += 3) {
      if (i > 0) path.append('/');
      if (i + 3 < digits.length()) path.append('x');
      path.append(digits, i, i + 3);
    }
    return width == 256 ? path.toString() : path + ".p/" + width;
  }

  /// Hashes in a tile of a tree of `size` entries.
  static int width(int level, long index, long size) {
    long hashes = size;
    for (int i = 0; i < level; i++) hashes /= 256;
    return (int) Math.min(256, hashes - index * 256);
  }
}
