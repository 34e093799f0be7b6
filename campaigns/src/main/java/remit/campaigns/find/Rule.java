package remit.campaigns.find;

/// The rule by which a response was put with a letter. At least [#FEWEST_WORDS] words must match
/// under each of them; words of shared passages and of known texts never count.
public enum Rule {
  /// Half of the letter's words or more are in the response.
  HALF_OF_LETTER("at least half of the letter's words are in the response"),
  /// A fifth of the letter's words, and 20 words or more.
  FIFTH_OF_LETTER("at least a fifth of the letter's words, and 20 words, are in the response"),
  /// Half of what the response says comes from the letter.
  HALF_OF_RESPONSE("at least half of the response's words are from the letter");

  /// Below this nothing is put with a letter.
  public static final int FEWEST_WORDS = 12;

  static final int FIFTH_NEEDS = 20;

  private final String says;

  Rule(String says) {
    this.says = says;
  }

  /// The rule as a sentence without a full stop.
  public String says() {
    return says;
  }
}
