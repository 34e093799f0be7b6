package remit.campaigns.find;

import java.io.Serializable;
import java.util.Arrays;
import remit.campaigns.text.Hash;

/// A text that responses are compared with: a letter, a passage that strangers share, or a known
/// text. Words that do not `count` (slots, and words of shared passages inside a letter) are
/// matched and shown, but are no evidence.
final class Wording implements Serializable {
  /// What a match with the text means.
  enum Kind {
    LETTER,
    PASSAGE,
    KNOWN
  }

  private final Kind kind;
  private final int[] words;
  private final boolean[] quoted;
  private final boolean[] counts;
  private final int counting;

  Wording(Kind kind, int[] words, boolean[] quoted, boolean[] counts) {
    this.kind = kind;
    this.words = words;
    this.quoted = quoted;
    this.counts = counts;
    int n = 0;
    for (boolean count : counts) if (count) n++;
    this.counting = n;
  }

  static Wording all(Kind kind, int[] words, boolean[] quoted) {
    boolean[] counts = new boolean[words.length];
    Arrays.fill(counts, true);
    return new Wording(kind, words, quoted, counts);
  }

  Kind kind() {
    return kind;
  }

  int[] words() {
    return words;
  }

  int length() {
    return words.length;
  }

  boolean isQuoted(int word) {
    return quoted[word];
  }

  boolean[] quoted() {
    return quoted;
  }

  boolean counts(int word) {
    return counts[word];
  }

  boolean[] countsCopy() {
    return counts.clone();
  }

  /// How many words count.
  int counting() {
    return counting;
  }

  long hash() {
    return Hash.ofWords(words, 0, words.length);
  }
}
