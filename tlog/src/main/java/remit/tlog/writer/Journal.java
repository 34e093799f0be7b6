package remit.tlog.writer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Entries that are durable and not yet published, in files beside the record: what a database does
/// for an application that has one. Not safe for use by several threads but for [#size]; the caller
/// holds the [WriterLock].
///
/// A write that fails leaves the journal closed for writing: what is on the disk is then unknown
/// until it is opened, and read, again.
final class Journal implements CommittedEntries {
  /// Bytes after which a new segment is begun, so that published ones can be removed.
  private static final long SEGMENT = 4 << 20;

  private final Disk disk;
  private final Path folder;
  private final TreeMap<Long, Path> segments = new TreeMap<>();
  private long length;
  private volatile long size;
  private volatile boolean broken;
  private Segment lastRead;

  private Journal(Disk disk, Path folder, Segment last) {
    this.disk = disk;
    this.folder = folder;
    this.lastRead = last;
  }

  /// Opens the journal, or begins one. Cuts off a write that did not end: it was not acknowledged.
  static Journal open(Disk disk, Path folder) {
    try {
      disk.createFolder(folder);
      disk.syncFolder(Disk.above(folder));
      var segments = new ArrayList<Segment>();
      for (var file : disk.list(folder)) segments.add(Segment.read(disk, file));
      segments.sort(Comparator.comparingLong(Segment::first));
      if (segments.isEmpty()) segments.add(begin(disk, folder, 0));
      var journal = new Journal(disk, folder, segments.getLast());
      journal.take(segments);
      return journal;
    } catch (IOException failed) {
      throw new UncheckedIOException("cannot open the journal in " + folder, failed);
    }
  }

  private static Segment begin(Disk disk, Path folder, long first) throws IOException {
    var file = folder.resolve(Segment.name(first));
    disk.write(file, new byte[0]);
    disk.syncFolder(folder);
    return new Segment(file, first, List.of(), 0);
  }

  private void take(List<Segment> found) throws IOException {
    for (int i = 0; i < found.size(); i++) {
      var segment = found.get(i);
      boolean last = i == found.size() - 1;
      if (!last && found.get(i + 1).first() != segment.end()) {
        throw new DamagedRecordException(segment.file() + " does not reach the next file");
      }
      segments.put(segment.first(), segment.file());
      if (last) {
        disk.truncate(segment.file(), segment.length());
        disk.syncFolder(folder);
        length = segment.length();
        size = segment.end();
      }
    }
  }

  @Override
  public long size() {
    return size;
  }

  /// Adds entries; they are durable when this returns, and have the indices from the one returned.
  long append(List<byte[]> entries) {
    if (broken) throw new IllegalStateException("a write failed; the log must be opened again");
    byte[] frame = Frame.bytes(size, entries);
    try {
      if (length >= SEGMENT) {
        var segment = begin(disk, folder, size);
        segments.put(segment.first(), segment.file());
        length = 0;
      }
      disk.append(segments.lastEntry().getValue(), length, frame);
    } catch (IOException | RuntimeException failed) {
      broken = true;
      throw failed instanceof IOException io
          ? new UncheckedIOException("the entries could not be made durable", io)
          : (RuntimeException) failed;
    }
    long first = size;
    length += frame.length;
    size = first + entries.size();
    return first;
  }

  @Override
  public List<byte[]> read(long from, int most) {
    long end = Math.min(size, from + most);
    var entries = new ArrayList<byte[]>();
    for (long next = from; next < end; ) {
      var segment = segment(next);
      long until = Math.min(end, segment.end());
      if (next < segment.first() || next >= until) {
        throw new DamagedRecordException("entry " + next + " is no longer in the journal");
      }
      for (var frame : segment.frames()) {
        int low = Math.clamp(next - frame.first(), 0, frame.entries().size());
        int high = Math.clamp(until - frame.first(), 0, frame.entries().size());
        entries.addAll(frame.entries().subList(low, high));
      }
      next = until;
    }
    return entries;
  }

  /// The segment with an entry. The last one is kept, so reading on from entry to entry reads each
  /// file about once.
  private Segment segment(long index) {
    if (index >= lastRead.first() && index < lastRead.end()) return lastRead;
    var file = segments.floorEntry(index);
    if (file == null) {
      throw new DamagedRecordException("entry " + index + " is no longer in the journal");
    }
    try {
      lastRead = Segment.read(disk, file.getValue());
      return lastRead;
    } catch (IOException failed) {
      throw new UncheckedIOException("cannot read the journal", failed);
    }
  }

  /// Removes the segments that are published whole, but for the last entry published: with it the
  /// integrator makes sure that the record and the journal belong together.
  void forget(long published) {
    for (var next = segments.higherEntry(segments.firstKey());
        next != null && next.getKey() < published;
        next = segments.higherEntry(segments.firstKey())) {
      Map.Entry<Long, Path> first = segments.firstEntry();
      try {
        disk.delete(first.getValue());
      } catch (IOException _) {
        // A segment too many is harmless: it is removed after a later publication.
        return;
      }
      segments.remove(first.getKey());
    }
  }
}
