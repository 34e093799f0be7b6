package remit.campaigns.text;

/// Where in a response a word stands. Only [#BODY] words are evidence of a campaign; words of every
/// zone are kept and shown.
public enum Zone {
  /// What the sender says.
  BODY,
  /// "Dear Sir or Madam,".
  GREETING,
  /// "Yours faithfully," with the name and address below it, and "Sent from my phone".
  CLOSING,
  /// A short text below the signature: a mail footer, a disclaimer, a postscript.
  AFTER,
  /// Mail that the sender replied to or passed on.
  QUOTED_MAIL;

  private static final Zone[] ALL = values();

  static Zone of(byte code) {
    return ALL[code & 7];
  }
}
