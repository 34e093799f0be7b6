package remit.cli.args;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a command line said, already known to fit the command's [Usage]: asking for what must be
/// there cannot fail. Asking for an option or operand that the usage does not name is a bug.
public final class Arguments {
  private final Map<String, List<String>> options;
  private final Map<String, List<String>> operands;

  /// Keyed by the names of options and the labels of operands.
  Arguments(Map<String, List<String>> options, Map<String, List<String>> operands) {
    this.options = Map.copyOf(options);
    this.operands = Map.copyOf(operands);
  }

  public boolean has(Option<?> option) {
    return options.containsKey(option.name());
  }

  /// The value of an option, if it was given; the first of several.
  public <T> Optional<T> find(Option<T> option) {
    return all(option).stream().findFirst();
  }

  /// All values of an option, in the order given.
  public <T> List<T> all(Option<T> option) {
    return read(option.reading(), options.getOrDefault(option.name(), List.of()));
  }

  /// The value of an operand that must be there.
  public <T> T value(Operand<T> operand) {
    return find(operand)
        .orElseThrow(() -> new IllegalStateException("not an operand here: " + operand.label()));
  }

  public <T> Optional<T> find(Operand<T> operand) {
    return all(operand).stream().findFirst();
  }

  public <T> List<T> all(Operand<T> operand) {
    return read(operand.reading(), operands.getOrDefault(operand.label(), List.of()));
  }

  private static <T> List<T> read(Reading<T> reading, List<String> texts) {
    return texts.stream().map(text -> reading.read().apply(text).orElseThrow()).toList();
  }
}
