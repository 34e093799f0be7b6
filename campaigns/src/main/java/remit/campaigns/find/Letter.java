package remit.campaigns.find;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import remit.campaigns.text.Hash;
import remit.campaigns.text.Tokeniser;
import remit.campaigns.text.Words;

/// A campaign's letter as recovered from the responses that hold it: its text, and the slots on
/// which its senders differ.
public final class Letter implements Serializable {
  /// A part of a letter's text.
  ///
  /// @param text the characters, as one sender wrote them
  /// @param slot the number of the slot from 1, or 0 for words that senders have in common
  public record Piece(String text, int slot) {}

  private final String id;
  private final String text;
  private final Words words;
  private final boolean[] slots;

  private Letter(String id, String text, Words words, boolean[] slots) {
    this.id = id;
    this.text = text;
    this.words = words;
    this.slots = slots;
  }

  /// The letter of those who write for themselves: no words.
  public static Letter none() {
    return of("", new boolean[0]);
  }

  /// A letter whose text is known from elsewhere, without slots.
  public static Letter known(String text) {
    return of(text, new boolean[new Tokeniser().readPlain(text).count()]);
  }

  /// @param slots for each word of the text whether it is in a slot
  static Letter of(String text, boolean[] slots) {
    Words words = new Tokeniser().readPlain(text);
    if (words.count() != slots.length) {
      throw new IllegalArgumentException(
          "%d words, but %d marks".formatted(words.count(), slots.length));
    }
    long hash = 0;
    for (int i = 0; i < slots.length; i++) hash = Hash.and(hash, slots[i] ? 0 : words.hash(i));
    return new Letter("L%010x".formatted(hash >>> 24), text, words, slots.clone());
  }

  /// Follows from the letter's words: an unchanged letter never changes its name.
  public String id() {
    return id;
  }

  /// The whole text, slots as one sender filled them.
  public String text() {
    return text;
  }

  public Words words() {
    return words;
  }

  public boolean isSlot(int word) {
    return slots[word];
  }

  /// The slots, from 1, each with its first word and one past its last.
  public List<int[]> slotRanges() {
    List<int[]> ranges = new ArrayList<>();
    for (int i = 0; i < slots.length; i++) {
      if (!slots[i]) continue;
      int from = i;
      while (i < slots.length && slots[i]) i++;
      ranges.add(new int[] {from, i});
    }
    return ranges;
  }

  /// The text in pieces, which joined are the text.
  public List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    int slot = 0;
    for (int[] range : slotRanges()) {
      int from = words.start(range[0]);
      int to = words.end(range[1] - 1);
      if (from > at) pieces.add(new Piece(text.substring(at, from), 0));
      pieces.add(new Piece(text.substring(from, to), ++slot));
      at = to;
    }
    if (at < text.length()) pieces.add(new Piece(text.substring(at), 0));
    return List.copyOf(pieces);
  }

  /// Slots do not count.
  Wording wording() {
    boolean[] counts = new boolean[slots.length];
    boolean[] quoted = new boolean[slots.length];
    for (int i = 0; i < slots.length; i++) {
      counts[i] = !slots[i];
      quoted[i] = words.isQuoted(i);
    }
    return new Wording(Wording.Kind.LETTER, words.hashes(), quoted, counts);
  }

  @Override
  public String toString() {
    return id + " " + text;
  }
}
