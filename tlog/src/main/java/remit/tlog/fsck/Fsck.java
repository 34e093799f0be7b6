package remit.tlog.fsck;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One check of one record.
public final class Fsck {
  private static final int LONGEST_CHECKPOINT = (1 << 20) + 1;

  /// Is shown every entry that could be split off, in order, changed or not.
  @FunctionalInterface
  public interface Visitor {
    void entry(long index, byte[] entry) throws IOException;
  }

  private final RecordFiles files;
  private final Leftovers leftovers;
  private final LogKey key;
  private final Visitor visitor;
  private final Problems problems = new Problems();
  private final Map<Long, String> roots = new HashMap<>();
  private final TileCheck tiles;
  private final Rebuild rebuild;
  private long reached;

  private Fsck(RecordFiles files, Collection<String> listing, LogKey key, Visitor visitor) {
    this.files = files;
    this.leftovers = new Leftovers(listing);
    this.key = key;
    this.visitor = visitor;
    this.tiles = new TileCheck(files, problems, leftovers);
    this.rebuild = new Rebuild(tiles);
  }

  /// Checks a record.
  ///
  /// @param listing the files there are, where that is known: earlier partial tiles are then
  ///   checked too
  /// @param sizes the sizes whose roots are wanted
  public static Report run(
      RecordFiles files,
      Collection<String> listing,
      LogKey key,
      Collection<Long> sizes,
      Visitor visitor)
      throws IOException {
    return new Fsck(files, listing, key, visitor).run(sizes);
  }

  private Report run(Collection<Long> sizes) throws IOException {
    leftovers.needed(Paths.CHECKPOINT);
    var head = readHead();
    if (head.isPresent()) {
      walk(head.get(), sizes);
      rebuild.finish();
      judge(head.get());
    }
    return new Report(head, reached, root(), roots, problems.all(), leftovers.others());
  }

  private Optional<SignedHead> readHead() throws IOException {
    var file = files.read(Paths.CHECKPOINT, LONGEST_CHECKPOINT);
    if (file.isEmpty()) {
      problems.add(Paths.CHECKPOINT, "The checkpoint is missing.");
      return Optional.empty();
    }
    try {
      return Optional.of(SignedHead.read(file.get(), key));
    } catch (SignedHead.Unreadable unreadable) {
      problems.add(
          Paths.CHECKPOINT, "The checkpoint was changed: it " + unreadable.getMessage() + ".");
      return Optional.empty();
    }
  }

  private void walk(SignedHead head, Collection<Long> sizes) throws IOException {
    note(sizes);
    for (long index = 0; index * 256 < head.size(); index++) {
      int width = Paths.width(0, index, head.size());
      var path = Paths.entries(index, width);
      var bundle = bundle(index, width);
      var split = Bundles.first(bundle.orElse(new byte[0]), width);
      boolean whole = split.fault().isEmpty();
      if (bundle.isEmpty()) problems.add(path, path + " is missing.");
      else if (!whole) problems.add(path, path + " was changed: " + split.fault() + ".");
      if (whole) {
        for (var entry : split.entries()) {
          visitor.entry(reached, entry);
          step(Rfc6962.leaf(entry), sizes);
        }
        checkBundle(path, index, bundle.orElseThrow(), split, width);
      } else if (!stepOver(index, width, sizes)) {
        return;
      }
    }
  }

  private Optional<byte[]> bundle(long index, int width) throws IOException {
    var path = Paths.entries(index, width);
    leftovers.needed(path);
    var file = files.read(path, Bundles.LONGEST);
    if (file.isPresent() || width == 256) return file;
    leftovers.needed(Paths.entries(index, 256));
    var full = files.read(Paths.entries(index, 256), Bundles.LONGEST);
    return full.map(bytes -> Arrays.copyOf(bytes, Bundles.first(bytes, width).end()));
  }

  private void checkBundle(String path, long index, byte[] bundle, Bundles.Split split, int width)
      throws IOException {
    if (split.end() < bundle.length) {
      problems.add(path, "%s was changed: bytes follow its last entry.".formatted(path));
    }
    for (int earlier : leftovers.earlier(Paths.entries(index, 256), width)) {
      var part = Paths.entries(index, earlier);
      leftovers.needed(part);
      byte[] due = Arrays.copyOf(bundle, Bundles.first(bundle, earlier).end());
      var file = files.read(part, Bundles.LONGEST);
      if (file.isEmpty() || Arrays.equals(file.get(), due)) continue;
      if (!isOfTile(file.get(), index, width, earlier)) {
        problems.add(
            part, part + " was changed: it is not the beginning of the entries that stand there.");
      }
    }
  }

  /// Whether an earlier bundle is the one that the tile's hashes are of: then it is the later
  /// bundle that was changed.
  private boolean isOfTile(byte[] earlier, long index, int width, int count) throws IOException {
    var split = Bundles.first(earlier, count);
    var tile = TileCheck.read(files, leftovers, 0, index, width);
    if (!split.fault().isEmpty() || split.end() < earlier.length || tile.isEmpty()) return false;
    var hashes = new ByteArrayOutputStream();
    for (var entry : split.entries()) hashes.writeBytes(Rfc6962.leaf(entry));
    return TileCheck.isStart(hashes.toByteArray(), tile.get());
  }

  /// Goes on with the hashes that the tile holds, where the entries themselves cannot be read.
  private boolean stepOver(long index, int width, Collection<Long> sizes) throws IOException {
    var tile = TileCheck.read(files, leftovers, 0, index, width);
    if (tile.isEmpty() || tile.get().length != width * 32) return false;
    for (int i = 0; i < width; i++) {
      step(Arrays.copyOfRange(tile.get(), i * 32, i * 32 + 32), sizes);
    }
    return true;
  }

  private void step(byte[] leafHash, Collection<Long> sizes) throws IOException {
    rebuild.add(leafHash);
    reached++;
    note(sizes);
  }

  private void note(Collection<Long> sizes) {
    if (sizes.contains(reached)) roots.put(reached, root());
  }

  private String root() {
    return Base64.getEncoder().encodeToString(rebuild.root());
  }

  private void judge(SignedHead head) throws IOException {
    boolean gives = reached == head.size() && root().equals(head.root());
    switch (head.signature()) {
      case GOOD -> {}
      case BAD -> badSignature(gives);
      case ABSENT ->
          problems.add(
              Paths.CHECKPOINT,
              "The checkpoint is not signed by %s+%s: no signature line names that key."
                  .formatted(key.name(), key.id()));
    }
    if (!head.origin().equals(key.name())) {
      problems.add(
          Paths.CHECKPOINT,
          "The checkpoint is of the log \"%s\", and the key is for \"%s\"."
              .formatted(head.origin(), key.name()));
    }
    boolean explained = !problems.all().isEmpty() || !tiles.mismatches().isEmpty();
    if (!tiles.mismatches().isEmpty()) tellMismatches(head, gives);
    if (!gives && !explained) {
      problems.add(
          Paths.CHECKPOINT,
          "The entries and the tiles were changed together: they give the root %s, and %s is signed."
              .formatted(root(), head.root()));
    }
  }

  private void badSignature(boolean gives) {
    var which =
        gives
            ? "its size and root are those of the entries, so the first line or the signature was"
            : "its size or root is not that of the entries, so its text was";
    problems.add(
        Paths.CHECKPOINT,
        "The checkpoint was changed: the signature of %s+%s is not over this text; %s changed."
            .formatted(key.name(), key.id(), which));
  }

  private void tellMismatches(SignedHead head, boolean gives) throws IOException {
    var blame = new Blame(problems, gives, new Anchor(files, leftovers, head));
    for (var mismatch : tiles.mismatches()) blame.tell(mismatch);
  }

  /// For callers that look at hashes only.
  public static Report run(RecordFiles files, LogKey key) throws IOException {
    return run(files, List.of(), key, List.of(), (_, _) -> {});
  }
}
