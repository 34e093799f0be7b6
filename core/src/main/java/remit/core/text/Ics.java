package remit.core.text;

import java.nio.charset.StandardCharsets;

/// Lines of an iCalendar (RFC 5545) being written.
public final class Ics {
  /// RFC 5545, 3.1: no line is longer than 75 octets, without its end.
  private static final int OCTETS = 75;

  private final StringBuilder text = new StringBuilder();

  /// A property whose value is text: RFC 5545, 3.3.11.
  public Ics text(String name, String value) {
    var escaped =
        value
            .replace("\\", "\\\\")
            .replace(";", "\\;")
            .replace(",", "\\,")
            .replace("\r", "")
            .replace("\n", "\\n");
    return line(name + ":" + escaped);
  }

  /// A line as it stands. Folds at 75 octets, never inside a character.
  public Ics line(String content) {
    int octets = 0;
    for (int i = 0; i < content.length(); ) {
      int point = content.codePointAt(i);
      var character = Character.toString(point);
      int length = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets + length > OCTETS) {
        text.append("\r\n ");
        octets = 1;
      }
      text.append(character);
      octets += length;
      i += character.length();
    }
    text.append("\r\n");
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
