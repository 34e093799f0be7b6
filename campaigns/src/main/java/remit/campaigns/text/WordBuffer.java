package remit.campaigns.text;

import java.util.Arrays;

/// Words as they are read, with what came before each: nothing, a line's end, or an empty line.
final class WordBuffer {
  static final byte SAME_LINE = 0;
  static final byte NEW_LINE = 1;
  static final byte NEW_PARAGRAPH = 2;

  int[] hashes = new int[256];
  int[] starts = new int[256];
  int[] ends = new int[256];
  byte[] zones = new byte[256];
  byte[] breaks = new byte[256];
  int count;

  void clear() {
    count = 0;
  }

  void add(int hash, int start, int end, byte lineBreak, Zone zone) {
    if (count == hashes.length) grow();
    hashes[count] = hash;
    starts[count] = start;
    ends[count] = end;
    breaks[count] = lineBreak;
    zones[count++] = (byte) zone.ordinal();
  }

  void mark(int from, int to, Zone zone) {
    Arrays.fill(zones, from, to, (byte) zone.ordinal());
  }

  void markQuoted(int from, int to) {
    for (int i = from; i < to; i++) zones[i] = Words.quoted(zones[i]);
  }

  /// The end of the line that the word stands in: the next word that begins a line, or the count.
  int lineEnd(int word) {
    int end = word + 1;
    while (end < count && breaks[end] == SAME_LINE) end++;
    return end;
  }

  /// The first word of the line that the word stands in.
  int lineStart(int word) {
    int start = word;
    while (start > 0 && breaks[start] == SAME_LINE) start--;
    return start;
  }

  Words toWords() {
    return new Words(
        Arrays.copyOf(hashes, count),
        Arrays.copyOf(starts, count),
        Arrays.copyOf(ends, count),
        Arrays.copyOf(zones, count));
  }

  private void grow() {
    int size = hashes.length * 2;
    hashes = Arrays.copyOf(hashes, size);
    starts = Arrays.copyOf(starts, size);
    ends = Arrays.copyOf(ends, size);
    zones = Arrays.copyOf(zones, size);
    breaks = Arrays.copyOf(breaks, size);
  }
}
