package remit.campaigns.find;

import java.io.Serializable;
import java.util.Arrays;

/// A fixed set of fingerprints in which each has a number.

final class PrintSet implements Serializable {
  private final LongMap members;

  PrintSet(long[] ascending) {
    members = new LongMap(ascending.length);
    for (long print : ascending) members.add(print);
  }

  int count() {
    return members.count();
  }

  int find(long print) {
    return members.find(print);
  }

  /// The numbers of those fingerprints that are in the set, in the order given.
  int[] findAll(long[] prints) {
    int[] found = new int[prints.length];
    int n = 0;
    for (long print : prints) {
      int number = find(print);
      if (number >= 0) found[n++] = number;
    }
    return Arrays.copyOf(found, n);
  }
}
