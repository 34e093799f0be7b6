package remit.cli.args;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import remit.core.text.Wrap;

/// The help page of one command, in lines of at most 80 characters.
public final class HelpPage {
  private static final int COLUMN = 26;

  private HelpPage() {}

  public static List<String> of(Usage usage) {
    var lines = new ArrayList<String>();
    lines.addAll(Wrap.hanging("", "remit " + usage.name() + ": " + usage.summary()));
    lines.add("");
    lines.addAll(synopsis(usage));
    for (var paragraph : usage.says()) {
      lines.add("");
      lines.addAll(Wrap.hanging("", paragraph));
    }
    section(lines, "Operands", usage.operands().stream().flatMap(HelpPage::operand).toList());
    section(lines, "Options", options(usage).flatMap(HelpPage::option).toList());
    section(lines, "Examples", usage.examples().stream().flatMap(HelpPage::example).toList());
    return List.copyOf(lines);
  }

  /// ` remit when (--before DATE | --after DATE) TERM [options]`.
  public static List<String> synopsis(Usage usage) {
    var oneOf =
        usage.alternatives().stream()
            .map(group ->
                group.stream().map(o -> o.shape()).collect(Collectors.joining(" | ", "(", ")")));
    var operands = usage.operands().stream().map(o -> o.shape());
    var words = Stream.concat(oneOf, operands).collect(Collectors.joining(" "));
    return Wrap.hanging("  remit " + usage.name() + " ", words + " [options]");
  }

  private static Stream<Option<?>> options(Usage usage) {
    return Stream.concat(
        usage.options().stream(), Stream.of(Option.flag("--help", "prints this page")));
  }

  private static void section(List<String> lines, String title, List<String> content) {
    if (!content.isEmpty()) {
      lines.add("");
      lines.add(title + ":");
      lines.addAll(content);
    }
  }

  private static Stream<String> operand(Operand<?> operand) {
    return entry(operand.shape(), operand.says());
  }

  private static Stream<String> option(Option<?> option) {
    var choices = option.reading().choices();
    var among = choices.isEmpty() ? "" : ": " + String.join(", ", choices);
    var again = option.times() == Option.Times.MANY ? " (may be given several times)" : "";
    return entry(option.shape(), option.says() + among + again);
  }

  private static Stream<String> example(Usage.Example example) {
    return Stream.concat(
        Stream.of("  " + example.line()), Wrap.hanging("      ", example.says()).stream());
  }

  /// A name and what it says beside it, or below it where the name is too long.
  public static Stream<String> entry(String name, String says) {
    if (name.length() > COLUMN - 4) {
      return Stream.concat(Stream.of("  " + name), Wrap.hanging(" ".repeat(COLUMN), says).stream());
    }
    return Wrap.hanging(Wrap.pad("  " + name, COLUMN), says).stream();
  }
}
