package remit.cli.args;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// All that can be typed after the name of one command, and what its help page says.
///
/// @param summary what the command answers, one line, for the list of commands
/// @param says the paragraphs of its help page, each a text that will be wrapped
/// @param alternatives sets of options of which exactly one must be given
public record Usage(
    String name,
    String summary,
    List<String> says,
    List<Operand<?>> operands,
    List<Option<?>> options,
    List<List<Option<?>>> alternatives,
    List<Example> examples) {
  /// A command line to copy and what it does. Words are parted by single spaces; one that holds
  /// spaces itself stands in double quotes.
  public record Example(String line, String says) {
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    public Example {
      if (!line.startsWith("remit ")) {
        throw new IllegalArgumentException("an example begins with `remit `: " + line);
      }
    }

    /// The words after `remit`, as a shell would part them.
    public List<String> words() {
      return WORD.matcher(line)
          .results()
          .skip(1)
          .map(m -> Optional.ofNullable(m.group(1)).orElseGet(() -> m.group(2)))
          .toList();
    }
  }

  public Usage {
    says = List.copyOf(says);
    operands = List.copyOf(operands);
    options = List.copyOf(options);
    alternatives = alternatives.stream().<List<Option<?>>>map(List::copyOf).toList();
    examples = List.copyOf(examples);
  }

  public static Usage of(String name, String summary) {
    return new Usage(name, summary, List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /// Adds what stands without a name, in this order.
  public Usage taking(Operand<?>... more) {
    return new Usage(
        name, summary, says, plus(operands, List.of(more)), options, alternatives, examples);
  }

  /// Adds options, in the order of the help page.
  public Usage with(Option<?>... more) {
    return new Usage(
        name, summary, says, operands, plus(options, List.of(more)), alternatives, examples);
  }

  /// Adds options of which exactly one must be given.
  public Usage withOneOf(Option<?>... more) {
    return new Usage(
        name,
        summary,
        says,
        operands,
        plus(options, List.of(more)),
        plus(alternatives, List.of(List.of(more))),
        examples);
  }

  /// Adds a paragraph to the help page.
  public Usage says(String paragraph) {
    return new Usage(
        name, summary, plus(says, List.of(paragraph)), operands, options, alternatives, examples);
  }

  public Usage example(String line, String explained) {
    return new Usage(
        name,
        summary,
        says,
        operands,
        options,
        alternatives,
        plus(examples, List.of(new Example(line, explained))));
  }

  Optional<Option<?>> option(String typed) {
    return options.stream().filter(option -> option.name().equals(typed)).findFirst();
  }

  private static <T> List<T> plus(List<T> before, List<? extends T> more) {
    var all = new ArrayList<>(before);
    all.addAll(more);
    return all;
  }
}
