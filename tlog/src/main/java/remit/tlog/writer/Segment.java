package remit.tlog.writer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// One file of the journal, named after the index of its first entry.
///
/// @param frames whole frames, in order
/// @param length of the frames together; what stands after them was never acknowledged
record Segment(Path file, long first, List<Frame> frames, long length) {
  static final String SUFFIX = ".journal";

  Segment {
    frames = List.copyOf(frames);
  }

  long end() {
    return frames.isEmpty() ? first : frames.getLast().end();
  }

  static String name(long first) {
    return "%019d%s".formatted(first, SUFFIX);
  }

  static long first(Path file) {
    var name = file.getFileName().toString();
    if (!name.matches("[0-9]{19}\\.journal")) {
      throw new DamagedRecordException(name + " does not belong in the journal");
    }
    return Long.parseLong(name.substring(0, 19));
  }

  /// Reads the frames of a segment. Bytes after the last whole frame are a write that did not end;
  /// unless a whole frame follows them, which only damage explains.
  static Segment read(Disk disk, Path file) throws IOException {
    byte[] bytes = disk.read(file).orElse(new byte[0]);
    long first = first(file);
    var frames = new ArrayList<Frame>();
    long next = first;
    int at = 0;
    while (at < bytes.length) {
      var frame = Frame.at(bytes, at);
      if (frame.isEmpty()) break;
      if (frame.get().first() != next) throw new DamagedRecordException(file + " has a gap");
      frames.add(frame.get());
      next = frame.get().end();
      at += (int) frame.get().length();
    }
    if (at < bytes.length && Frame.follows(bytes, at)) {
      throw new DamagedRecordException(
          "%s is damaged at byte %d, before entries that are whole".formatted(file, at));
    }
    return new Segment(file, first, frames, at);
  }
}
