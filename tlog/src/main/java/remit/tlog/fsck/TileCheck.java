package remit.tlog.fsck;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Compares each tile as it has to be with the file that is there.
final class TileCheck implements Rebuild.Due {
  /// One byte more than a tile can have, so that one that is too long shows.
  private static final int LONGEST = 256 * 32 + 1;

  private static final int MOST = 100;

  /// A tile whose file is not what the entries give.
  static final class Mismatch {
    private final int level;
    private final long index;
    private final byte[] due;
    private final byte[] file;

    Mismatch(int level, long index, byte[] due, byte[] file) {
      this.level = level;
      this.index = index;
      this.due = due;
      this.file = file;
    }

    int level() {
      return level;
    }

    long index() {
      return index;
    }

    int width() {
      return due.length / 32;
    }

    String path() {
      return Paths.tile(level, index, width());
    }

    /// The numbers of the hashes that differ.
    List<Integer> differing() {
      var differing = new ArrayList<Integer>();
      for (int i = 0; i < width(); i++) {
        if (!Arrays.equals(due, i * 32, i * 32 + 32, file, i * 32, i * 32 + 32)) differing.add(i);
      }
      return differing;
    }
  }

  private final RecordFiles files;
  private final Problems problems;
  private final Leftovers leftovers;
  private final List<Mismatch> mismatches = new ArrayList<>();

  TileCheck(RecordFiles files, Problems problems, Leftovers leftovers) {
    this.files = files;
    this.problems = problems;
    this.leftovers = leftovers;
  }

  List<Mismatch> mismatches() {
    return mismatches;
  }

  @Override
  public void tile(int level, long index, byte[] due) throws IOException {
    int width = due.length / 32;
    var path = Paths.tile(level, index, width);
    var file = read(files, leftovers, level, index, width);
    if (file.isEmpty()) {
      problems.add(path, path + " is missing.");
    } else if (file.get().length != due.length) {
      problems.add(
          path,
          "%s was changed: its length is %d bytes, and %d hashes take %d."
              .formatted(path, file.get().length, width, due.length));
    } else if (!Arrays.equals(file.get(), due) && mismatches.size() < MOST) {
      mismatches.add(new Mismatch(level, index, due, file.get()));
    }
    for (int earlier : leftovers.earlier(Paths.tile(level, index, 256), width)) {
      checkEarlier(Paths.tile(level, index, earlier), earlier * 32, due, file.orElse(due));
    }
  }

  /// The file of a tile, or the beginning of the full tile where a partial one has been removed.
  static Optional<byte[]> read(
      RecordFiles files, Leftovers leftovers, int level, long index, int width) throws IOException {
    var path = Paths.tile(level, index, width);
    leftovers.needed(path);
    var file = files.read(path, LONGEST);
    if (file.isPresent() || width == 256) return file;
    var full = Paths.tile(level, index, 256);
    leftovers.needed(full);
    return files.read(full, LONGEST).map(bytes -> Arrays.copyOf(bytes, width * 32));
  }

  /// Where entries and tile do not agree, an earlier tile may go with either: one of them is blamed
  /// already.
  private void checkEarlier(String path, int length, byte[] due, byte[] now) throws IOException {
    leftovers.needed(path);
    var file = files.read(path, LONGEST);
    if (file.isEmpty()) return;
    boolean isPart = isStart(file.get(), due) || isStart(file.get(), now);
    if (file.get().length != length || !isPart) {
      problems.add(
          path, path + " was changed: it is not the beginning of the tile that stands there now.");
    }
  }

  static boolean isStart(byte[] part, byte[] whole) {
    return part.length <= whole.length
        && Arrays.equals(part, 0, part.length, whole, 0, part.length);
  }
}
