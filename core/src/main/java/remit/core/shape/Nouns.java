package remit.core.shape;

/// A little grammar for messages.
final class Nouns {
  private Nouns() {}

  /// `an area`, `a body`.
  static String article(String noun) {
    return ("aeio".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
  }
}
