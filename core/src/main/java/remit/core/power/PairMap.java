package remit.core.power;

import java.util.Arrays;

/// Numbers by pairs of node numbers, in open addressing without boxes. The pair of two zeros is not
/// a key.
final class PairMap {
  /// What [#get] answers where there is nothing.
  static final int NONE = -1;

  private long[] keys = new long[64];
  private int[] values = new int[64];
  private int size;

  int size() {
    return size;
  }

  int get(long key) {
    int mask = keys.length - 1;
    for (int at = place(key, mask); keys[at] != 0; at = at + 1 & mask) {
      if (keys[at] == key) return values[at];
    }
    return NONE;
  }

  /// Adds a key that is not there yet.
  void add(long key, int value) {
    if (2 * size >= keys.length) grow();
    put(key, value);
    size++;
  }

  private void put(long key, int value) {
    int mask = keys.length - 1;
    int at = place(key, mask);
    while (keys[at] != 0) at = at + 1 & mask;
    keys[at] = key;
    values[at] = value;
  }

  private void grow() {
    var oldKeys = keys;
    var oldValues = values;
    keys = new long[2 * oldKeys.length];
    values = Arrays.copyOf(oldValues, 2 * oldValues.length);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) put(oldKeys[i], oldValues[i]);
    }
  }

  /// Multiplicative hashing by the golden ratio (Knuth 6.4).
  private static int place(long key, int mask) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed ^ mixed >>> 32) & mask;
  }
}
