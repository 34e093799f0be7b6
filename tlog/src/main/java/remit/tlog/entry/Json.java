package remit.tlog.entry;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A JSON value of the kind that a record may hold: numbers are whole and within ±(2^53 − 1), which
/// every reader of JSON gives back exactly (RFC 7493, section 2.2); there is no null, a thing that
/// is not there is left out.
public sealed interface Json {
  /// Members without order; written sorted by name as RFC 8785 section 3.2.3 says: by UTF-16 code
  /// units, which is how Java compares strings.
  record Members(Map<String, Json> values) implements Json {
    public Members {
      values = Collections.unmodifiableMap(new TreeMap<>(values));
      values.keySet().forEach(Json::requireText);
    }

    public Optional<Json> find(String name) {
      return Optional.ofNullable(values.get(name));
    }
  }

  record Items(List<Json> values) implements Json {
    public Items {
      values = List.copyOf(values);
    }
  }

  record Text(String value) implements Json {
    public Text {
      requireText(value);
    }
  }

  record Whole(long value) implements Json {
    /// 2^53 − 1.
    public static final long MOST = 9_007_199_254_740_991L;

    public Whole {
      if (Math.absExact(value) > MOST) {
        throw new IllegalArgumentException("not exact in every reader of JSON: " + value);
      }
    }

    static Optional<Whole> parse(String digits) {
      var number = new BigInteger(digits);
      return number.abs().compareTo(BigInteger.valueOf(MOST)) > 0
          ? Optional.empty()
          : Optional.of(new Whole(number.longValueExact()));
    }
  }

  /// JSON's two words.
  enum Flag implements Json {
    TRUE,
    FALSE
  }

  static Json of(String text) {
    return new Text(text);
  }

  static Json of(long number) {
    return new Whole(number);
  }

  static Json items(List<? extends Json> values) {
    return new Items(List.copyOf(values));
  }

  static Json texts(List<String> values) {
    return new Items(values.stream().map(Json::of).toList());
  }

  static Members members(Map<String, Json> values) {
    return new Members(values);
  }

  /// The one way to write this value (RFC 8785), in UTF-8.
  default byte[] canonical() {
    return text().getBytes(StandardCharsets.UTF_8);
  }

  /// [#canonical] as text.
  default String text() {
    var text = new StringBuilder();
    JsonWriter.write(this, text);
    return text.toString();
  }

  private static void requireText(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length();
      if (pair && Character.isLowSurrogate(text.charAt(i + 1))) i++;
      else if (Character.isSurrogate(c)) {
        throw new IllegalArgumentException("half a character at " + i + ": not text");
      }
    }
  }
}
