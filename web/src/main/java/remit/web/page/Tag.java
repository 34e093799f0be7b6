package remit.web.page;

import java.util.Locale;

/// A short word on a coloured ground. The colour only repeats what the word says.
public record Tag(Colour colour, String text) {
  /// The grounds that there are.
  public enum Colour {
    GREY,
    GREEN,
    TEAL,
    BLUE,
    PURPLE,
    RED,
    ORANGE,
    YELLOW;

    /// The class of the style sheet.
    public String css() {
      return "govuk-tag--" + name().toLowerCase(Locale.ROOT);
    }
  }
}
