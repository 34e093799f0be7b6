package remit.tlog.entry;

import java.util.Iterator;

/// Writes JSON as RFC 8785 section 3.2 says: no white space, names sorted, strings with the
/// shortest escapes, whole numbers in plain digits.
final class JsonWriter {
  private JsonWriter() {}

  static void write(Json json, StringBuilder to) {
    switch (json) {
      case Json.Text(var value) -> string(value, to);
      case Json.Whole(long value) -> to.append(value);
      case Json.Flag flag ->
          to.append(
              switch (flag) {
                case TRUE -> "true";
                case FALSE -> "false";
              });
      case Json.Items(var values) -> {
        to.append('[');
        for (Iterator<Json> next = values.iterator(); next.hasNext(); ) {
          write(next.next(), to);
          if (next.hasNext()) to.append(',');
        }
        to.append(']');
      }
      case Json.Members(var values) -> {
        to.append('{');
        for (var next = values.entrySet().iterator(); next.hasNext(); ) {
          var member = next.next();
          string(member.getKey(), to);
          to.append(':');
          write(member.getValue(), to);
          if (next.hasNext()) to.append(',');
        }
        to.append('}');
      }
    }
  }

  private static void string(String value, StringBuilder to) {
    to.append('"');
    for (int i = 0; i < value.length(); i++) character(value.charAt(i), to);
    to.append('"');
  }

  /// RFC 8785, section 3.2.2.2.
  private static void character(char c, StringBuilder to) {
    switch (c) {
      case '"' -> to.append("\\\"");
      case '\\' -> to.append("\\\\");
      case '\b' -> to.append("\\b");
      case '\t' -> to.append("\\t");
      case '\n' -> to.append("\\n");
      case '\f' -> to.append("\\f");
      case '\r' -> to.append("\\r");
      default -> {
        if (c < 0x20) to.append("\\u%04x".formatted((int) c));
        else to.append(c);
      }
    }
  }
}
