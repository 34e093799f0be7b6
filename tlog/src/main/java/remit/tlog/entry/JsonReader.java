package remit.tlog.entry;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.regex.Pattern;

/// Reads JSON that is canonical, and nothing else: any other text for the same value is refused, so
/// a value has exactly one hash.
public final class JsonReader {
  /// How deep values may be nested.
  private static final int DEEPEST = 32;

  private static final Pattern WHOLE = Pattern.compile("0|-?[1-9][0-9]{0,15}");

  private final String text;
  private int at;

  private JsonReader(String text) {
    this.text = text;
  }

  /// The value; throws [MalformedEntry] where the bytes are not the canonical form of one.
  public static Json canonical(byte[] bytes) throws MalformedEntry {
    var reader = new JsonReader(utf8(bytes));
    var value = reader.value(0);
    if (reader.at < reader.text.length()) throw reader.expected("the end");
    if (!Arrays.equals(value.canonical(), bytes)) {
      throw new MalformedEntry("is JSON, but not in its canonical form (RFC 8785)");
    }
    return value;
  }

  private static String utf8(byte[] bytes) throws MalformedEntry {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException _) {
      throw new MalformedEntry("is not UTF-8");
    }
  }

  private Json value(int depth) throws MalformedEntry {
    if (depth > DEEPEST) throw new MalformedEntry("is nested deeper than " + DEEPEST);
    char c = at < text.length() ? text.charAt(at) : 0;
    if (c == '{') return members(depth);
    if (c == '[') return items(depth);
    if (c == '"') return new Json.Text(string());
    if (c == '-' || (c >= '0' && c <= '9')) return number();
    if (text.startsWith("true", at)) return word("true", Json.Flag.TRUE);
    if (text.startsWith("false", at)) return word("false", Json.Flag.FALSE);
    throw expected("a value");
  }

  private Json word(String word, Json value) {
    at += word.length();
    return value;
  }

  private Json members(int depth) throws MalformedEntry {
    var members = new LinkedHashMap<String, Json>();
    take('{');
    while (!at('}')) {
      if (!members.isEmpty()) take(',');
      var name = string();
      take(':');
      if (members.put(name, value(depth + 1)) != null) {
        throw new MalformedEntry("says `" + name + "` twice");
      }
    }
    take('}');
    return new Json.Members(members);
  }

  private Json items(int depth) throws MalformedEntry {
    var items = new ArrayList<Json>();
    take('[');
    while (!at(']')) {
      if (!items.isEmpty()) take(',');
      items.add(value(depth + 1));
    }
    take(']');
    return new Json.Items(items);
  }

  private Json number() throws MalformedEntry {
    int start = at;
    if (at('-')) at++;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') at++;
    var digits = text.substring(start, at);
    if (!WHOLE.matcher(digits).matches()) throw expected("a whole number");
    return Json.Whole.parse(digits).orElseThrow(() -> expected("a number below 2^53"));
  }

  private String string() throws MalformedEntry {
    take('"');
    var value = new StringBuilder();
    while (!at('"')) {
      if (at >= text.length() || text.charAt(at) < 0x20) throw expected("the end of the text");
      char c = text.charAt(at++);
      value.append(c == '\\' ? escaped() : c);
    }
    take('"');
    return value.toString();
  }

  private char escaped() throws MalformedEntry {
    if (at >= text.length()) throw expected("an escaped character");
    char c = text.charAt(at++);
    int plain = "\"\\btnfr".indexOf(c);
    if (plain >= 0) return "\"\\\b\t\n\f\r".charAt(plain);
    if (c != 'u' || at + 4 > text.length()) throw expected("an escaped character");
    var digits = text.substring(at, at + 4);
    if (!digits.matches("00[01][0-9a-f]")) throw expected("the escape of a control character");
    at += 4;
    return (char) Integer.parseInt(digits, 16);
  }

  private boolean at(char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private void take(char c) throws MalformedEntry {
    if (!at(c)) throw expected("`" + c + "`");
    at++;
  }

  private MalformedEntry expected(String what) {
    return new MalformedEntry("is not JSON: " + what + " is due at character " + (at + 1));
  }
}
