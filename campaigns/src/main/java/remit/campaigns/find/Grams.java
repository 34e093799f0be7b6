package remit.campaigns.find;

import java.util.Arrays;
import remit.campaigns.text.Hash;

/// Hashes of all runs of so many words, and the winnowed choice among them.
///
/// Winnowing keeps the least hash of every window of [#WINDOW] neighbouring runs (Schleimer,
/// Wilkerson and Aiken 2003): two texts that share any run of `RUN + WINDOW - 1` = 15 words share a
/// fingerprint, and only two in nine runs are kept.
public final class Grams {
  /// Words in a fingerprint.
  public static final int RUN = 8;

  /// Neighbouring runs of which at least one is kept.
  public static final int WINDOW = 8;

  /// Words in a run that anchors a match.
  static final int ANCHOR = 5;

  /// Bodies with fewer words have no fingerprints: they are short answers, never a campaign.
  public static final int FEWEST_WORDS = 12;

  private static final long BASE = 0x9E3779B97F4A7C15L;
  private static final long[] NONE = {};

  private Grams() {}

  /// The hash of every run of `size` words: one for each start.
  static long[] all(int[] words, int size) {
    int n = words.length - size + 1;
    if (n <= 0) return NONE;
    long[] grams = new long[n];
    long leaving = power(size);
    long rolling = 0;
    for (int i = 0; i < words.length; i++) {
      rolling = rolling * BASE + words[i];
      if (i >= size) rolling -= leaving * words[i - size];
      if (i >= size - 1) grams[i - size + 1] = Hash.mix(rolling);
    }
    return grams;
  }

  /// The fingerprints of a body, in order of their place.
  static long[] prints(int[] words) {
    if (words.length < FEWEST_WORDS) return NONE;
    long[] grams = all(words, RUN);
    int[] places = winnow(grams);
    long[] prints = new long[places.length];
    for (int i = 0; i < prints.length; i++) prints[i] = grams[places[i]];
    return prints;
  }

  /// The starts of the runs that are kept: in each window the least, the last one of equals.
  static int[] winnow(long[] grams) {
    int windows = Math.max(1, grams.length - WINDOW + 1);
    int[] places = new int[windows];
    int n = 0;
    int least = -1;
    for (int from = 0; from < windows; from++) {
      int to = Math.min(grams.length, from + WINDOW);
      if (least < from) {
        least = from;
        for (int i = from + 1; i < to; i++) if (grams[i] <= grams[least]) least = i;
      } else if (grams[to - 1] <= grams[least]) {
        least = to - 1;
      }
      if (n == 0 || places[n - 1] != least) places[n++] = least;
    }
    return Arrays.copyOf(places, n);
  }

  static long power(int size) {
    long power = 1;
    for (int i = 0; i < size; i++) power *= BASE;
    return power;
  }

  static long step(long rolling, int word) {
    return rolling * BASE + word;
  }
}
