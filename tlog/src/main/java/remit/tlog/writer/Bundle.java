package remit.tlog.writer;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Entries one after another, each after its length in two bytes (tlog-tiles, section "Log
/// entries").
final class Bundle {
  /// The longest entry, in bytes.
  static final int LONGEST = 65_535;

  private Bundle() {}

  static void write(byte[] entry, ByteArrayOutputStream to) {
    if (entry.length > LONGEST) {
      throw new IllegalArgumentException("an entry of %d bytes".formatted(entry.length));
    }
    to.write(entry.length >> 8);
    to.write(entry.length);
    to.writeBytes(entry);
  }

  static byte[] of(List<byte[]> entries) {
    var bytes = new ByteArrayOutputStream();
    for (var entry : entries) write(entry, bytes);
    return bytes.toByteArray();
  }

  /// The entries; empty where the bytes are not a whole number of entries.
  static Optional<List<byte[]>> read(byte[] bytes) {
    var entries = new ArrayList<byte[]>();
    int at = 0;
    while (at < bytes.length) {
      if (at + 2 > bytes.length) return Optional.empty();
      int length = (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
      if (at + 2 + length > bytes.length) return Optional.empty();
      entries.add(Arrays.copyOfRange(bytes, at + 2, at + 2 + length));
      at += 2 + length;
    }
    return Optional.of(entries);
  }
}
