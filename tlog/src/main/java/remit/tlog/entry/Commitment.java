package remit.tlog.entry;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import remit.tlog.merkle.Digest;

/// A part of an entry that is fixed without being said: the hash of a salt and the content. Whoever
/// has both can show what the part is; without the salt the hash tells nothing about the content.
///
/// @param hash see [Opening#hash]
/// @param under the provision under which the content is withheld, as a provision's identifier
public record Commitment(Digest hash, Why why, Optional<String> under) {
  private static final Pattern PROVISION = Pattern.compile("[a-z0-9][a-z0-9./-]{0,99}");

  /// Why the content does not stand in the entry.
  public enum Why {
    /// Exempt or confidential information: withheld now, opened when the reason has gone.
    EXEMPT("exempt"),
    /// Personal data: opened to those it concerns, and erased when its time is over.
    PERSONAL("personal"),
    /// A document that is public, and too long for an entry. Opened at once; it can still be
    /// erased, should something have slipped into it.
    DOCUMENT("document");

    private final String word;

    Why(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }

    static Optional<Why> parse(String word) {
      return Arrays.stream(values()).filter(why -> why.word.equals(word)).findFirst();
    }
  }

  public Commitment {
    if (under.filter(u -> !PROVISION.matcher(u).matches()).isPresent()) {
      throw new IllegalArgumentException("not the identifier of a provision: " + under.get());
    }
  }
}
