package remit.campaigns.find;

import java.io.Serializable;
import java.util.Arrays;
import java.util.function.LongConsumer;
import remit.campaigns.text.Hash;

/// A set of 64-bit numbers that numbers its members in order of arrival, from 0. Open addressing
/// without objects: a million members take 24 MB.
final class LongMap implements Serializable {
  private static final int ABSENT = -1;

  private long[] keys;
  private int[] places;
  private int count;
  private long[] members;

  LongMap() {
    this(16);
  }

  LongMap(int expected) {
    int size = Integer.highestOneBit(Math.max(16, expected) * 2) * 2;
    keys = new long[size];
    places = new int[size];
    members = new long[Math.max(16, expected)];
  }

  int count() {
    return count;
  }

  /// The number of the member, or -1.
  int find(long key) {
    int mask = keys.length - 1;
    int at = (int) Hash.mix(key) & mask;
    while (places[at] != 0) {
      if (keys[at] == key) return places[at] - 1;
      at = (at + 1) & mask;
    }
    return ABSENT;
  }

  boolean contains(long key) {
    return find(key) >= 0;
  }

  /// The number of the member, which joins if it is new.
  int add(long key) {
    int mask = keys.length - 1;
    int at = (int) Hash.mix(key) & mask;
    while (places[at] != 0) {
      if (keys[at] == key) return places[at] - 1;
      at = (at + 1) & mask;
    }
    if (count == members.length) members = Arrays.copyOf(members, count * 2);
    members[count] = key;
    keys[at] = key;
    places[at] = ++count;
    if (count * 2 > keys.length) grow();
    return count - 1;
  }

  long member(int number) {
    return members[number];
  }

  /// The members from the least up.
  long[] sorted() {
    long[] sorted = Arrays.copyOf(members, count);
    Arrays.sort(sorted);
    return sorted;
  }

  void forEach(LongConsumer each) {
    for (int i = 0; i < count; i++) each.accept(members[i]);
  }

  private void grow() {
    keys = new long[keys.length * 2];
    places = new int[keys.length];
    int mask = keys.length - 1;
    for (int i = 0; i < count; i++) {
      int at = (int) Hash.mix(members[i]) & mask;
      while (places[at] != 0) at = (at + 1) & mask;
      keys[at] = members[i];
      places[at] = i + 1;
    }
  }
}
