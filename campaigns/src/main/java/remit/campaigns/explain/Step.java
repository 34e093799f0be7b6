package remit.campaigns.explain;

import remit.campaigns.text.Zone;

/// One step from a letter to a response. The response is the texts of all steps in their order; a
/// step of the kind [Kind#SAME] takes its text from the letter.
///
/// @param letterFrom the first character of the letter concerned
/// @param letterTo one past the last; equal to `letterFrom` where the letter has no part
/// @param text what the response has; for `SAME` the same characters as the letter
/// @param at the first character in the response
/// @param zone where in the response it stands
public record Step(Kind kind, int letterFrom, int letterTo, String text, int at, Zone zone) {
  /// The text for readers: without the punctuation that ends the words before it.
  public String shown() {
    int from = 0;
    while (from < text.length() && isTrailing(text.charAt(from))) from++;
    return text.substring(from).strip();
  }

  private static boolean isTrailing(char c) {
    return c <= ' ' || ".,;:!?)\u00a0\u201d".indexOf(c) >= 0;
  }

  /// What the sender did.
  public enum Kind {
    /// Kept the letter's characters.
    SAME("kept"),
    /// Kept its words, with other capitals, punctuation or spaces.
    RESTYLED("kept, written differently"),
    /// Put other words in place of the letter's.
    CHANGED("changed"),
    /// Filled in one of the letter's slots.
    FILLED("filled in"),
    /// Added words.
    ADDED("added"),
    /// Added words that many others have too, such as a mail footer or a quotation.
    SHARED("added, shared by many"),
    /// Left words out.
    LEFT_OUT("left out");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
