package remit.cli.args;

import java.util.List;

/// An option of a command: `--name`, followed by as many values as it has labels.
///
/// @param name as it is typed: `--as-of`, `-o`
/// @param labels what stands for its values in help: `DATE`; none for a switch
/// @param says one sentence for help, without a full stop
public record Option<T>(
    String name, List<String> labels, Reading<T> reading, Times times, String says) {
  /// How often an option may be given.
  public enum Times {
    ONCE,
    MANY
  }

  public Option {
    labels = List.copyOf(labels);
    if (!name.matches("--[a-z][a-z-]*|-[a-z]")) {
      throw new IllegalArgumentException("not the name of an option: " + name);
    }
  }

  /// An option with one value, given at most once.
  public static <T> Option<T> of(String name, String label, Reading<T> reading, String says) {
    return new Option<>(name, List.of(label), reading, Times.ONCE, says);
  }

  /// An option with two values, given at most once: `--between DATE DATE`.
  public static <T> Option<T> pair(
      String name, String first, String second, Reading<T> reading, String says) {
    return new Option<>(name, List.of(first, second), reading, Times.ONCE, says);
  }

  /// An option without a value: it is there or it is not.
  public static Option<String> flag(String name, String says) {
    return new Option<>(name, List.of(), Reading.TEXT, Times.ONCE, says);
  }

  /// The same option, but it may be given several times; its values add up.
  public Option<T> repeatable() {
    return new Option<>(name, labels, reading, Times.MANY, says);
  }

  /// `--as-of DATE`, as help writes it.
  String shape() {
    return labels.isEmpty() ? name : name + " " + String.join(" ", labels);
  }
}
