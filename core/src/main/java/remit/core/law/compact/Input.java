package remit.core.law.compact;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Takes values in the order in which [Output] put them.
final class Input {
  private final byte[] bytes;
  private final List<String> texts = new ArrayList<>();
  private int at;

  private Input(byte[] bytes) {
    this.bytes = bytes;
  }

  static Input of(byte[] bytes) {
    var input = new Input(bytes);
    int count = input.number();
    for (int i = 0; i < count; i++) {
      int length = input.number();
      input.texts.add(new String(bytes, input.at, length, StandardCharsets.UTF_8));
      input.at += length;
    }
    return input;
  }

  long whole() {
    long value = 0;
    int shift = 0;
    byte next;
    do {
      next = bytes[at++];
      value |= (long) (next & 0x7F) << shift;
      shift += 7;
    } while (next < 0);
    return (value >>> 1) ^ -(value & 1);
  }

  int number() {
    return Math.toIntExact(whole());
  }

  String text() {
    return texts.get(number());
  }

  <E> E constant(E[] constants) {
    return constants[number()];
  }

  LocalDate day() {
    return LocalDate.ofEpochDay(whole());
  }

  <T> List<T> list(Supplier<T> take) {
    int size = number();
    var items = new ArrayList<T>(size);
    for (int i = 0; i < size; i++) {
      items.add(take.get());
    }
    return items;
  }

  <T> Optional<T> optional(Supplier<T> take) {
    return number() == 1 ? Optional.of(take.get()) : Optional.empty();
  }
}
