package remit.core.json;

import java.util.HexFormat;
import java.util.List;

/// Writes a [Json] value: pretty, deterministic, and plain enough to be set into UTF-8 anywhere.
final class JsonWriter {
  private static final HexFormat HEX = HexFormat.of();
  private final StringBuilder text = new StringBuilder();

  void value(Json json, int depth) {
    switch (json) {
      case Json.Text(var value) -> quoted(value);
      case Json.Number(var value) -> text.append(value.toPlainString());
      case Json.Bool(var value) -> text.append(value);
      case Json.Nothing() -> text.append("null");
      case Json.Array(var items) -> array(items, depth);
      case Json.Object(var members) -> object(members, depth);
    }
  }

  String line() {
    return text.append('\n').toString();
  }

  private void array(List<Json> items, int depth) {
    if (items.isEmpty()) {
      text.append("[]");
      return;
    }
    text.append('[');
    for (int i = 0; i < items.size(); i++) {
      newLine(i, depth + 1);
      value(items.get(i), depth + 1);
    }
    newLine(0, depth);
    text.append(']');
  }

  private void object(List<Json.Member> members, int depth) {
    if (members.isEmpty()) {
      text.append("{}");
      return;
    }
    text.append('{');
    for (int i = 0; i < members.size(); i++) {
      newLine(i, depth + 1);
      quoted(members.get(i).key());
      text.append(": ");
      value(members.get(i).value(), depth + 1);
    }
    newLine(0, depth);
    text.append('}');
  }

  /// Ends the item before, where there is one, and begins a line at this depth.
  private void newLine(int itemsBefore, int depth) {
    text.append(itemsBefore > 0 ? "," : "").append('\n').repeat("  ", depth);
  }

  private void quoted(String value) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < value.length()
          && Character.isLowSurrogate(value.charAt(i + 1))) {
        text.append(c).append(value.charAt(++i));
      } else {
        character(c);
      }
    }
    text.append('"');
  }

  private void character(char c) {
    switch (c) {
      case '"' -> text.append("\\\"");
      case '\\' -> text.append("\\\\");
      case '\n' -> text.append("\\n");
      case '\r' -> text.append("\\r");
      case '\t' -> text.append("\\t");
      default -> plain(c);
    }
  }

  /// Control characters, half surrogate pairs, and the two line separators that break JavaScript
  /// are escaped; everything else stands as it is.
  private void plain(char c) {
    if (c < ' ' || c == 0x7f || Character.isSurrogate(c) || c == '\u2028' || c == '\u2029') {
      text.append("\\u").append(HEX.toHexDigits(c));
    } else {
      text.append(c);
    }
  }
}
