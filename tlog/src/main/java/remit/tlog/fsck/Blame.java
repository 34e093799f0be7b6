package remit.tlog.fsck;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/// Says which file was changed where two do not agree: the one that cannot be tied to the signed
/// root.
final class Blame {
  private final Problems problems;
  private final boolean entriesGiveRoot;
  private final Anchor anchor;

  /// The tiles told of so far; lower levels come first.
  private final Set<String> told = new HashSet<>();

  Blame(Problems problems, boolean entriesGiveRoot, Anchor anchor) {
    this.problems = problems;
    this.entriesGiveRoot = entriesGiveRoot;
    this.anchor = anchor;
  }

  void tell(TileCheck.Mismatch mismatch) throws IOException {
    judge(mismatch);
    told.add(name(mismatch.level(), mismatch.index()));
  }

  private void judge(TileCheck.Mismatch mismatch) throws IOException {
    if (entriesGiveRoot) {
      tileChanged(mismatch);
    } else if (anchor.holds(mismatch.level(), mismatch.index())) {
      if (mismatch.level() == 0) entriesChanged(mismatch);
      else belowChanged(mismatch);
    } else {
      problems.add(
          mismatch.path(),
          "%s and the entries below it do not agree, and neither can be tied to the signed root."
              .formatted(mismatch.path()));
    }
  }

  private void tileChanged(TileCheck.Mismatch mismatch) {
    int first = mismatch.differing().getFirst();
    var of =
        mismatch.level() == 0
            ? "entry " + (mismatch.index() * 256 + first)
            : "tile " + (mismatch.index() * 256 + first) + " one level down";
    problems.add(
        mismatch.path(),
        "%s was changed: its hash number %d is not the hash of %s. The entries give the signed root."
            .formatted(mismatch.path(), first, of));
  }

  private void entriesChanged(TileCheck.Mismatch mismatch) {
    var bundle = Paths.entries(mismatch.index(), mismatch.width());
    for (int i : mismatch.differing()) {
      problems.add(
          bundle,
          "Entry %d was changed, in %s: its hash is not the one under the signed root."
              .formatted(mismatch.index() * 256 + i, bundle));
    }
  }

  /// A tile above is right and what lies below is not: where the tile below agrees with its
  /// entries, both were changed.
  private void belowChanged(TileCheck.Mismatch mismatch) {
    for (int i : mismatch.differing()) {
      int level = mismatch.level() - 1;
      long index = mismatch.index() * 256 + i;
      if (told.contains(name(level, index))) continue;
      var path = Paths.tile(level, index, 256);
      problems.add(
          path,
          "%s was changed together with the entries below it: it is not the tile under the signed root."
              .formatted(path));
    }
  }

  private static String name(int level, long index) {
    return level + "/" + index;
  }
}
