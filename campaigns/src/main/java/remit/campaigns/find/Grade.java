package remit.campaigns.find;

/// How much of its letter a response holds, and how much of its own. The order is the order in
/// which reports list them.
public enum Grade {
  /// Every word of the letter (slots filled in or not), nothing of the sender's own.
  FULL("full", "sent as it stands"),
  /// Half the letter or more, with words changed, left out or put in here and there.
  EDITED("edited", "sent with small changes"),
  /// Half the letter or more, and a passage of the sender's own.
  WITH_ADDITION("with addition", "sent with words of the sender's own"),
  /// Less than half the letter.
  PARTIAL("partial", "a part of the letter"),
  /// The letter's words stand in quotation marks or in quoted mail, so the sender may well object
  /// to them. Listed under the letter, not counted as sending it.
  QUOTES("quotes", "quotes the letter; not counted as sending it");

  private final String label;
  private final String meaning;

  Grade(String label, String meaning) {
    this.label = label;
    this.meaning = meaning;
  }

  public String label() {
    return label;
  }

  /// The grade in a few plain words.
  public String meaning() {
    return meaning;
  }

  /// Whether a response of this grade counts as sending the letter.
  public boolean counts() {
    return this != QUOTES;
  }
}
