package remit.campaigns.find;

import java.io.Serializable;

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
}
