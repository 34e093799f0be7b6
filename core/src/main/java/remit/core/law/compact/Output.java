package remit.core.law.compact;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Puts values one after the other. A text is put once and referred to by its number.
final class Output {
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private final Map<String, Integer> texts = new LinkedHashMap<>();

  /// A whole number, small ones in one byte.
  void number(long value) {
    long rest = (value << 1) ^ (value >> 63);
    while ((rest & ~0x7FL) != 0) {
      body.write((int) (rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    body.write((int) rest);
  }

  void text(String text) {
    number(texts.computeIfAbsent(text, _ -> texts.size()));
  }

  void constant(Enum<?> constant) {
    number(constant.ordinal());
  }

  void day(LocalDate day) {
    number(day.toEpochDay());
  }

  <T> void list(Collection<T> items, Consumer<? super T> put) {
    number(items.size());
    items.forEach(put);
  }

  <T> void optional(Optional<T> value, Consumer<? super T> put) {
    number(value.isPresent() ? 1 : 0);
    value.ifPresent(put);
  }

  /// The texts, then the values.
  byte[] bytes() {
    var whole = new Output();
    whole.number(texts.size());
    for (var text : texts.keySet()) {
      var bytes = text.getBytes(StandardCharsets.UTF_8);
      whole.number(bytes.length);
      whole.body.writeBytes(bytes);
    }
    whole.body.writeBytes(body.toByteArray());
    return whole.body.toByteArray();
  }
}
