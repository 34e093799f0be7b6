package remit.core.text;

/// Whether text is coloured. Renderers are given one and never ask what they print to.
public enum Paint {
  /// Leaves text as it is: files, pipes, tests, `NO_COLOR`.
  PLAIN,
  /// Colours text with the escapes that terminals understand.
  COLOUR;

  public String with(Ink ink, String text) {
    return switch (this) {
      case PLAIN -> text;
      case COLOUR -> ink.around(text);
    };
  }
}
