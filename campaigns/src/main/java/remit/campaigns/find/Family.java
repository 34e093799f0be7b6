package remit.campaigns.find;

import java.util.List;

/// Letters that have wording in common. Linked, never merged: each keeps its own count.
///
/// @param letters their places in the [LetterBook], ascending; at least one
/// @param mixture whether most senders mixed the wordings of several, so that the letters are best
///   read as one letter with alternatives
public record Family(List<Integer> letters, Mixture mixture) {
  /// How the letters of a family stand to each other.
  public enum Mixture {
    /// Each letter was sent as such; some share passages.
    SEPARATE,
    /// Most responses mix the wordings of several: a letter put together from alternatives, by
    /// senders or by a machine.
    MIXED
  }

  public Family {
    letters = letters.stream().sorted().toList();
    if (letters.isEmpty()) throw new IllegalArgumentException("a family has a letter");
  }
}
