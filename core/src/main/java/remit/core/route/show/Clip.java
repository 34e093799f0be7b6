package remit.core.route.show;

/// Shortens a text where there is no room for it all.
final class Clip {
  private Clip() {}

  /// At most so many characters; a cut is marked, and never lies inside a character.
  static String to(String text, int most) {
    if (text.codePointCount(0, text.length()) <= most) return text;
    return text.substring(0, text.offsetByCodePoints(0, most - 1)).stripTrailing() + "…";
  }
}
