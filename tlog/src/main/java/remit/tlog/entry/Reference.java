package remit.tlog.entry;

import java.util.Arrays;
import java.util.Optional;

/// What an entry says about an earlier one.
///
/// @param entry the earlier entry's index
/// @param part the part of it that is meant; empty for all of it
public record Reference(long entry, Relation as, Optional<String> part) {
  /// How the two belong together.
  public enum Relation {
    /// The later entry says what is right instead. The earlier one stays as it is.
    CORRECTS("corrects"),
    /// Salt and content of a part were destroyed.
    ERASES("erases"),
    /// The later entry answers the earlier one.
    ANSWERS("answers"),
    /// Both are about one matter.
    CONCERNS("concerns");

    private final String word;

    Relation(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }

    static Optional<Relation> parse(String word) {
      return Arrays.stream(values()).filter(relation -> relation.word.equals(word)).findFirst();
    }
  }

  public Reference {
    if (entry < 0) throw new IllegalArgumentException("no entry " + entry);
    if (as == Relation.ERASES && part.isEmpty()) {
      throw new IllegalArgumentException("only a part can be erased, not an entry");
    }
  }

  public static Reference to(long entry, Relation as) {
    return new Reference(entry, as, Optional.empty());
  }
}
