package remit.tlog.fsck;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Splits entry bundles: a big-endian length of two bytes before each entry.
final class Bundles {
  /// One byte more than a bundle can have, so that one that is too long shows.
  static final int LONGEST = 256 * (2 + 65_535) + 1;

  private Bundles() {}

  /// @param entries as many as could be split off, up to those asked for
  /// @param end where the last of them ends
  /// @param fault why it went no further; empty text where there is no fault
  record Split(List<byte[]> entries, int end, String fault) {
    Split {
      entries = List.copyOf(entries);
    }
  }

  /// The first `count` entries.
  static Split first(byte[] bundle, int count) {
    var entries = new ArrayList<byte[]>();
    int at = 0;
    while (entries.size() < count) {
      if (at + 2 > bundle.length) {
        return new Split(entries, at, "it ends after " + entries.size() + " entries");
      }
      int length = (bundle[at] & 255) * 256 + (bundle[at + 1] & 255);
      if (at + 2 + length > bundle.length) {
        var fault = "its entry number %d claims %d bytes, more than are there";
        return new Split(entries, at, fault.formatted(entries.size() + 1, length));
      }
      entries.add(Arrays.copyOfRange(bundle, at + 2, at + 2 + length));
      at += 2 + length;
    }
    return new Split(entries, at, "");
  }
}
