package remit.campaigns.find;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import remit.campaigns.text.Hash;

/// Finds, for a run of [Grams#ANCHOR] words, where it stands in the wordings. A few hundred letters
/// fit in the processor's cache. Unchanging once built, and shared by threads.
final class WordingIndex implements Serializable {
  /// A run that stands more often than this in one wording is looked up at its first places only.
  private static final int MOST_PLACES = 4;

  private final List<Wording> wordings;
  private final int[] bases;
  private final long[] keys;
  private final int[] heads;
  private final int[] next;
  private final int[] owner;
  private final int[] place;
  private final long[] filter;
  private int postings;

  WordingIndex(List<Wording> wordings) {
    this.wordings = List.copyOf(wordings);
    bases = new int[wordings.size() + 1];
    for (int i = 0; i < wordings.size(); i++) bases[i + 1] = bases[i] + wordings.get(i).length();
    int total = bases[wordings.size()];
    int size = Integer.highestOneBit(Math.max(64, total)) * 4;
    keys = new long[size];
    heads = new int[size];
    next = new int[total];
    owner = new int[total];
    place = new int[total];
    filter = new long[size / 4];
    // Postings are chained in front, so the last wording goes in first and places come out
    // ascending.
    for (int w = wordings.size() - 1; w >= 0; w--) add(w, wordings.get(w).words());
  }

  private void add(int wording, int[] words) {
    long[] grams = Grams.all(words, Grams.ANCHOR);
    for (int at = grams.length - 1; at >= 0; at--) {
      int slot = slot(grams[at]);
      keys[slot] = grams[at];
      int head = heads[slot] - 1;
      if (isCrowded(head, wording)) continue;
      next[postings] = head;
      owner[postings] = wording;
      place[postings] = at;
      heads[slot] = ++postings;
      long bit = grams[at] >>> 20;
      filter[(int) (bit >>> 6) & (filter.length - 1)] |= 1L << bit;
    }
  }

  private boolean isCrowded(int head, int wording) {
    int places = 0;
    for (int p = head; p >= 0 && owner[p] == wording; p = next[p]) places++;
    return places >= MOST_PLACES;
  }

  private int slot(long gram) {
    int mask = keys.length - 1;
    int at = (int) Hash.mix(gram) & mask;
    while (heads[at] != 0 && keys[at] != gram) at = (at + 1) & mask;
    return at;
  }

  /// The first posting of the run, or -1.
  int first(long gram) {
    long bit = gram >>> 20;
    if ((filter[(int) (bit >>> 6) & (filter.length - 1)] & 1L << bit) == 0) return -1;
    return heads[slot(gram)] - 1;
  }

  int next(int posting) {
    return next[posting];
  }

  int owner(int posting) {
    return owner[posting];
  }

  int place(int posting) {
    return place[posting];
  }

  List<Wording> wordings() {
    return wordings;
  }

  Wording wording(int number) {
    return wordings.get(number);
  }

  int count() {
    return wordings.size();
  }

  /// The number of the wording's first word among the words of all wordings.
  int base(int wording) {
    return bases[wording];
  }

  int totalWords() {
    return bases[bases.length - 1];
  }

  @Override
  public String toString() {
    return "an index of %d wordings %s".formatted(count(), Arrays.toString(bases));
  }
}
