package remit.core.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import remit.core.kernel.Fraction;

/// A JSON value. Built by the renderers of the command line and of the service; [#write] prints it.
public sealed interface Json {
  record Text(String value) implements Json {}

  /// A number, kept exactly as it will be written.
  record Number(BigDecimal value) implements Json {}

  record Bool(boolean value) implements Json {}

  /// The absence of a value: `null`. A key whose value is not known is written, never left out.
  record Nothing() implements Json {}

  record Array(List<Json> items) implements Json {
    public Array {
      items = List.copyOf(items);
    }
  }

  record Member(String key, Json value) {}

  /// An object; no key twice. `with` gives a copy with one more member at the end.
  record Object(List<Member> members) implements Json {
    public Object {
      members = List.copyOf(members);
      var seen = new HashSet<String>();
      for (var member : members) {
        if (!seen.add(member.key())) {
          throw new IllegalArgumentException("key twice in a JSON object: " + member.key());
        }
      }
    }

    public Object with(String key, Json value) {
      var more = new ArrayList<>(members);
      more.add(new Member(key, value));
      return new Object(more);
    }

    public Object with(String key, String value) {
      return with(key, new Text(value));
    }

    public Object with(String key, long value) {
      return with(key, Json.of(value));
    }

    /// Writes a day as ISO 8601.
    public Object with(String key, LocalDate day) {
      return with(key, new Text(day.toString()));
    }

    /// Writes `null` where there is no value.
    public Object with(String key, Optional<String> value) {
      return with(key, value.<Json>map(Text::new).orElse(Json.nothing()));
    }

    /// Writes an exact share as two members: `key` as `"num/den"` and `keyDecimal` beside it,
    /// rounded half up to six places.
    public Object with(String key, Fraction value) {
      return with(key, value.toString()).with(key + "Decimal", new Number(decimal(value)));
    }
  }

  static Object object() {
    return new Object(List.of());
  }

  static Json of(String value) {
    return new Text(value);
  }

  static Json of(long value) {
    return new Number(BigDecimal.valueOf(value));
  }

  static Json of(BigDecimal value) {
    return new Number(value);
  }

  static Json of(boolean value) {
    return new Bool(value);
  }

  static Json nothing() {
    return new Nothing();
  }

  static Array array(Collection<? extends Json> items) {
    return new Array(List.copyOf(items));
  }

  /// An array of what `each` makes of the items, in their order.
  static <T> Array array(Collection<? extends T> items, Function<? super T, ? extends Json> each) {
    return new Array(items.stream().<Json>map(each::apply).toList());
  }

  static Array texts(Collection<String> items) {
    return array(items, Text::new);
  }

  /// The value as text: two spaces a level, `\n` between lines and at the end.
  default String write() {
    var writer = new JsonWriter();
    writer.value(this, 0);
    return writer.line();
  }

  private static BigDecimal decimal(Fraction value) {
    return new BigDecimal(value.num())
        .divide(new BigDecimal(value.den()), 6, java.math.RoundingMode.HALF_UP)
        .stripTrailingZeros();
  }
}
