package remit.tlog.writer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import remit.tlog.entry.Opening;
import remit.tlog.merkle.Digest;

/// A record as files in a folder, which any web server or bucket can serve as it stands. Files are
/// written beside the record, made durable, and then renamed into it, so a reader never meets half
/// a file. One writer at a time: whoever opens a store has to hold a [WriterLock].
public final class FolderStore implements RecordStore {
  private static final String CHECKPOINT = "checkpoint";

  private final Disk disk;
  private final Path record;
  private final Path scratch;

  /// Folders whose names this program knows to be durable. One that is there need not be: the
  /// program that made it may have been killed before it could make the name durable.
  private final Set<Path> ensured = new HashSet<>();

  /// @param record the folder to be served
  /// @param scratch a folder on the same file system, not served, for files being written
  public FolderStore(Path record, Path scratch) {
    this(new RealDisk(), record, scratch);
  }

  FolderStore(Disk disk, Path record, Path scratch) {
    this.disk = disk;
    this.record = record.toAbsolutePath();
    this.scratch = scratch.toAbsolutePath();
    try {
      ensure(this.record);
      disk.createFolder(this.scratch);
      for (var left : disk.list(this.scratch)) disk.delete(left);
    } catch (IOException failed) {
      throw new UncheckedIOException("cannot prepare " + record, failed);
    }
  }

  @Override
  public Optional<byte[]> read(String path) {
    try {
      return disk.read(record.resolve(path));
    } catch (IOException failed) {
      throw new UncheckedIOException("cannot read " + path, failed);
    }
  }

  @Override
  public void add(Map<String, byte[]> files) {
    try {
      var folders = new LinkedHashSet<Path>();
      for (var file : files.entrySet()) add(file.getKey(), file.getValue(), folders);
      for (var folder : folders) disk.syncFolder(folder);
    } catch (IOException failed) {
      throw new UncheckedIOException("cannot write to " + record, failed);
    }
  }

  /// A file that stands there already may have got its name just before a power failure, so its
  /// folder is made durable all the same.
  private void add(String path, byte[] content, Set<Path> folders) throws IOException {
    var target = record.resolve(path);
    folders.add(Disk.above(target));
    var present = disk.read(target);
    if (present.isEmpty()) {
      place(target, content);
    } else if (!Arrays.equals(present.get(), content)) {
      throw new DamagedRecordException(
          path + " is there already with other bytes: it belongs to another history");
    }
  }

  @Override
  public Swap swapCheckpoint(Optional<byte[]> before, byte[] next) {
    try {
      var present = disk.read(record.resolve(CHECKPOINT));
      boolean same =
          present.isPresent() == before.isPresent()
              && (present.isEmpty() || Arrays.equals(present.get(), before.get()));
      if (!same) return Swap.OVERTAKEN;
      place(record.resolve(CHECKPOINT), next);
      disk.syncFolder(record);
      return Swap.DONE;
    } catch (IOException failed) {
      throw new UncheckedIOException("cannot write the checkpoint", failed);
    }
  }

  /// Publishes what opens a commitment. The caller makes sure that an entry commits to it.
  public void open(Opening opening) {
    var hash = opening.hash();
    add(
        Map.of(
            Opening.saltPath(hash), opening.salt(), Opening.contentPath(hash), opening.content()));
  }

  /// Takes back what opened a commitment, durably; does nothing where it was not opened. Unlike
  /// [#discard] this fails when it does not succeed: somebody has to know. The caller destroys its
  /// own copies of salt and content, and writes the correction that says so.
  public void erase(Digest commitment) {
    try {
      var folder = record.resolve(Opening.folder(commitment));
      for (var file : disk.list(folder)) disk.delete(file);
      disk.delete(folder);
      ensured.remove(folder);
      if (disk.list(record).contains(Disk.above(folder))) disk.syncFolder(Disk.above(folder));
    } catch (IOException failed) {
      throw new UncheckedIOException("cannot erase what opened " + commitment, failed);
    }
  }

  private void place(Path target, byte[] content) throws IOException {
    var draft = scratch.resolve("draft");
    ensure(Disk.above(target));
    disk.write(draft, content);
    disk.rename(draft, target);
  }

  private void ensure(Path folder) throws IOException {
    if (ensured.contains(folder)) return;
    if (!folder.equals(record)) ensure(Disk.above(folder));
    disk.createFolder(folder);
    disk.syncFolder(Disk.above(folder));
    ensured.add(folder);
  }

  @Override
  public void discard(String folder) {
    try {
      ensured.remove(record.resolve(folder));
      for (var file : disk.list(record.resolve(folder))) disk.delete(file);
      disk.delete(record.resolve(folder));
    } catch (IOException _) {
      // What stays is a prefix of the full file and harmless; the next full tile does not need it.
      return;
    }
  }
}
