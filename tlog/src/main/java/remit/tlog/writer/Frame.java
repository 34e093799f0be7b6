package remit.tlog.writer;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import remit.tlog.merkle.Digest;
import remit.tlog.merkle.Sha256;

/// One write to the journal: entries that became durable together.
///
/// Layout, big-endian: the mark (8 bytes), the index of the first entry (8), the length of the
/// entries' bytes (4), the entries as in a bundle, the SHA-256 of all that (32).
///
/// @param length of the whole frame in bytes
record Frame(long first, List<byte[]> entries, long length) {
  private static final long MARK = 0x52454D49544A4E31L; // "REMITJN1"
  private static final int HEADER = 20;

  /// The longest payload; keeps a damaged length from asking for all of memory.
  static final int LONGEST = 64 << 20;

  Frame {
    entries = List.copyOf(entries);
  }

  long end() {
    return first + entries.size();
  }

  static byte[] bytes(long first, List<byte[]> entries) {
    byte[] payload = Bundle.of(entries);
    if (payload.length > LONGEST) throw new IllegalArgumentException("over 64 MiB at once");
    var buffer = ByteBuffer.allocate(HEADER + payload.length + Digest.LENGTH);
    buffer.putLong(MARK).putLong(first).putInt(payload.length).put(payload);
    byte[] covered = Arrays.copyOf(buffer.array(), buffer.position());
    return buffer.put(Sha256.hash(covered).bytes()).array();
  }

  /// The frame that stands at `offset` of a segment; empty where none stands there whole.
  static Optional<Frame> at(byte[] segment, int offset) {
    if (segment.length - offset < HEADER + Digest.LENGTH) return Optional.empty();
    var buffer = ByteBuffer.wrap(segment, offset, segment.length - offset);
    if (buffer.getLong() != MARK) return Optional.empty();
    long first = buffer.getLong();
    int length = buffer.getInt();
    if (length < 0 || length > buffer.remaining() - Digest.LENGTH) return Optional.empty();
    int end = offset + HEADER + length;
    var sum = Sha256.hash(Arrays.copyOfRange(segment, offset, end));
    if (!sum.equals(Digest.at(segment, end))) return Optional.empty();
    return Bundle.read(Arrays.copyOfRange(segment, offset + HEADER, end))
        .map(entries -> new Frame(first, entries, HEADER + length + Digest.LENGTH));
  }

  /// Whether a whole frame stands anywhere after `offset`. A frame is written only when the one
  /// before it is durable; so where one follows, what stands before it was once whole.
  static boolean follows(byte[] segment, int offset) {
    for (int at = offset + 1; at + HEADER <= segment.length; at++) {
      if (ByteBuffer.wrap(segment).getLong(at) == MARK && at(segment, at).isPresent()) return true;
    }
    return false;
  }
}
