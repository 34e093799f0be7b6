package remit.campaigns.find;

import java.io.Serializable;
import java.util.Arrays;
import remit.campaigns.text.Hash;
import remit.campaigns.text.Words;
import remit.campaigns.text.Zone;

/// What the finder needs of one response: the words of its body, those of mail it quotes, its
/// fingerprints, and a number that stands for the sender.
public final class Body implements Serializable {
  private static final int[] NO_WORDS = {};

  private final int length;
  private final int[] words;
  private final boolean[] quoted;
  private final int[] mail;
  private final long[] prints;
  private final long sender;
  private final long hash;

  Body(
      int length,
      int[] words,
      boolean[] quoted,
      int[] mail,
      long[] prints,
      long sender,
      long hash) {
    this.length = length;
    this.words = words;
    this.quoted = quoted;
    this.mail = mail;
    this.prints = prints;
    this.sender = sender;
    this.hash = hash;
  }

  /// Takes the evidence out of a response's words.
  ///
  /// @param sender the same number for responses of one sender under the sender rule in force
  public static Body of(Words words, long sender) {
    int[] places = words.in(Zone.BODY);
    int[] body = hashes(words, places);
    boolean[] quoted = new boolean[body.length];
    for (int i = 0; i < body.length; i++) quoted[i] = words.isQuoted(places[i]);
    int[] mail = hashes(words, words.in(Zone.QUOTED_MAIL));
    long hash = Hash.ofWords(body, 0, body.length);
    if (mail.length > 0) hash = Hash.and(hash, Hash.ofWords(mail, 0, mail.length));
    return new Body(body.length, body, quoted, mail, Grams.prints(body), sender, hash);
  }

  private static int[] hashes(Words words, int[] places) {
    if (places.length == 0) return NO_WORDS;
    int[] hashes = new int[places.length];
    for (int i = 0; i < hashes.length; i++) hashes[i] = words.hash(places[i]);
    return hashes;
  }

  /// The number of words in the body.
  public int length() {
    return length;
  }

  /// The same for bodies (and quoted mail) with the same words in the same order.
  public long hash() {
    return hash;
  }

  /// The number that stands for the sender.
  public long sender() {
    return sender;
  }

  /// The fingerprints, in order of place; a copy.
  public long[] printsCopy() {
    return prints.clone();
  }

  int[] words() {
    return words;
  }

  boolean[] quoted() {
    return quoted;
  }

  int[] mail() {
    return mail;
  }

  long[] prints() {
    return prints;
  }

  /// Whether the body is too short to be evidence of a campaign.
  public boolean isShort() {
    return length < Grams.FEWEST_WORDS;
  }

  @Override
  public String toString() {
    return "a body of %d words %s".formatted(length, Arrays.toString(prints));
  }
}
