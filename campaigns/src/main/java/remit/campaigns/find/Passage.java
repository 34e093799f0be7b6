package remit.campaigns.find;

import java.io.Serializable;
import remit.campaigns.text.Hash;
import remit.campaigns.text.Tokeniser;
import remit.campaigns.text.Words;

/// Words that many responses share although each says something else: a mail footer, a quotation
/// from the consultation document, an official note. Never a campaign.
///
/// @param id follows from the words
/// @param text as one response has it
public record Passage(String id, String text) implements Serializable {
  /// A text registered beforehand.
  public static Passage known(String text) {
    return of(text);
  }

  static Passage of(String text) {
    Words words = new Tokeniser().readPlain(text);
    long hash = Hash.ofWords(words.hashes(), 0, words.count());
    return new Passage("P%010x".formatted(hash >>> 24), text);
  }

  Wording wording(Wording.Kind kind) {
    int[] words = new Tokeniser().readPlain(text).hashes();
    return Wording.all(kind, words, new boolean[words.length]);
  }
}
