package remit.campaigns.text;

/// Where in a response a word stands. Only [#BODY] words are evidence of a campaign; words of every
/// zone are kept and shown.
public enum Zone {
  /// What the sender says.
  BODY("body"),
  /// "Dear Sir or Madam,".
  GREETING("greeting"),
  /// "Yours faithfully," with the name and address below it, and "Sent from my phone".
  CLOSING("signature"),
  /// A short text below the signature: a mail footer, a disclaimer, a postscript.
  AFTER("below the signature"),
  /// Mail that the sender replied to or passed on.
  QUOTED_MAIL("quoted mail");

  private static final Zone[] ALL = values();

  private final String label;

  Zone(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  static Zone of(byte code) {
    return ALL[code & 7];
  }
}
