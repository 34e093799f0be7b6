package remit.campaigns.find;

import java.util.Arrays;

/// The first few different senders of each fingerprint. Which ones are kept depends on the order,
/// how many, up to the number wanted, does not.
final class SenderCounts {
  private final int wanted;
  private final LongMap prints = new LongMap(1 << 12);
  private long[] senders;
  private byte[] counts = new byte[1 << 12];

  SenderCounts(int wanted) {
    this.wanted = wanted;
    this.senders = new long[counts.length * wanted];
  }

  void add(long print, long sender) {
    int number = prints.add(print);
    if (number >= counts.length) {
      counts = Arrays.copyOf(counts, counts.length * 2);
      senders = Arrays.copyOf(senders, counts.length * wanted);
    }
    int have = counts[number];
    if (have == wanted) return;
    int base = number * wanted;
    for (int i = 0; i < have; i++) if (senders[base + i] == sender) return;
    senders[base + have] = sender;
    counts[number]++;
  }

  long[] frequent() {
    long[] frequent = new long[prints.count()];
    int n = 0;
    for (int i = 0; i < prints.count(); i++) {
      if (counts[i] == wanted) frequent[n++] = prints.member(i);
    }
    return Arrays.copyOf(frequent, n);
  }
}
