package remit.cli.args;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How the text of one value is read, and in words what is expected there: "a day such as
/// 2026-04-07". Every `parse` of `core` that answers with an [Optional] fits.
///
/// @param choices the words that can be written, where there are only so many; else empty
public record Reading<T>(String expects, List<String> choices, Function<String, Optional<T>> read) {
  /// Any text that is not empty.
  public static final Reading<String> TEXT =
      of("a text", text -> text.isEmpty() ? Optional.empty() : Optional.of(text));

  /// A day in ISO 8601, its year of four digits: days far beyond cannot be counted from.
  public static final Reading<LocalDate> DAY = of("a day written like 2026-04-07", Reading::day);

  public Reading {
    choices = List.copyOf(choices);
  }

  public static <T> Reading<T> of(String expects, Function<String, Optional<T>> read) {
    return new Reading<>(expects, List.of(), read);
  }

  /// One of a few words, in the order given.
  public static <T> Reading<T> oneOf(List<T> values, Function<T, String> word) {
    var words = values.stream().map(word).toList();
    return new Reading<>(
        "one of " + words.stream().collect(Collectors.joining(", ")),
        words,
        text -> values.stream().filter(value -> word.apply(value).equals(text)).findFirst());
  }

  /// One of the constants of an enum.
  public static <E extends Enum<E>> Reading<E> oneOf(Class<E> type, Function<E, String> word) {
    return oneOf(Arrays.asList(type.getEnumConstants()), word);
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text))
          .filter(day -> day.getYear() >= 1 && day.getYear() <= 9999);
    } catch (DateTimeParseException notADay) {
      return Optional.empty();
    }
  }
}
