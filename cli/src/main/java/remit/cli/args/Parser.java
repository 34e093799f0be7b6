package remit.cli.args;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import remit.cli.args.Parsed.Misused;
import remit.core.text.Nearest;

/// Reads the words after a command's name by its [Usage]. `--name value` and `--name=value` are the
/// same; options and operands may come in any order; after `--` everything is an operand.
public final class Parser {
  private static final String END_OF_OPTIONS = "--";
  private final Usage usage;
  private final Map<String, List<String>> options = new LinkedHashMap<>();
  private final List<String> words = new ArrayList<>();

  private Parser(Usage usage) {
    this.usage = usage;
  }

  public static Parsed parse(Usage usage, List<String> typed) {
    var parser = new Parser(usage);
    try {
      return parser.parse(typed);
    } catch (Refusal refusal) {
      return new Misused(refusal.what, refusal.help);
    }
  }

  /// Leaves the parser early; never leaves this class.
  private static final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String what;
    private final String help;

    Refusal(String what, String help) {
      super(what, null, false, false);
      this.what = what;
      this.help = help;
    }
  }

  private Parsed parse(List<String> typed) {
    for (int i = 0; i < typed.size(); i++) {
      var word = typed.get(i);
      if (word.equals(END_OF_OPTIONS)) {
        words.addAll(typed.subList(i + 1, typed.size()));
        break;
      }
      if (word.equals("--help") || word.equals("-h")) {
        return new Parsed.HelpAsked();
      }
      if (word.startsWith("-") && word.length() > 1) {
        i += option(word, typed.subList(i + 1, typed.size()));
      } else {
        words.add(word);
      }
    }
    usage.alternatives().forEach(this::exactlyOne);
    return new Parsed.Fits(new Arguments(options, operands()));
  }

  /// Takes one option with its values; answers how many of the following words it took.
  private int option(String word, List<String> following) {
    int equals = word.indexOf('=');
    var name = equals < 0 ? word : word.substring(0, equals);
    var option = usage.option(name).orElseThrow(() -> unknown(name));
    if (options.containsKey(name) && option.times() == Option.Times.ONCE) {
      throw new Refusal("`" + name + "` is given twice", "give it once");
    }
    var values = new ArrayList<String>();
    if (equals >= 0) {
      values.add(word.substring(equals + 1));
    }
    int wanted = option.labels().size() - values.size();
    if (wanted < 0 || wanted > following.size()) {
      throw new Refusal(
          "`%s` takes %s".formatted(name, count(option.labels().size())),
          "write `%s`".formatted(option.shape()));
    }
    values.addAll(following.subList(0, wanted));
    values.forEach(value -> fits(name, option.reading(), value));
    options.computeIfAbsent(name, _ -> new ArrayList<>()).addAll(values);
    return wanted;
  }

  private static String count(int values) {
    return switch (values) {
      case 0 -> "no value";
      case 1 -> "one value";
      default -> values + " values";
    };
  }

  private Refusal unknown(String name) {
    var names = new ArrayList<>(usage.options().stream().map(o -> o.name()).toList());
    names.add("--help");
    return new Refusal(
        "`remit %s` has no option `%s`".formatted(usage.name(), name),
        Nearest.to(name, names)
            .map("did you mean `%s`?"::formatted)
            .orElse("its options are " + String.join(", ", names)));
  }

  private static void fits(String where, Reading<?> reading, String value) {
    if (reading.read().apply(value).isEmpty()) {
      throw new Refusal(
          "`%s` takes %s, not `%s`".formatted(where, reading.expects(), value),
          Nearest.to(value, reading.choices())
              .map("did you mean `%s`?"::formatted)
              .orElse("give " + reading.expects()));
    }
  }

  private void exactlyOne(List<Option<?>> alternatives) {
    long given = alternatives.stream().filter(o -> options.containsKey(o.name())).count();
    if (given != 1) {
      var shapes = alternatives.stream().map(o -> o.shape()).collect(Collectors.joining(" or "));
      throw new Refusal(
          "`remit %s` needs exactly one of %s".formatted(usage.name(), shapes),
          given == 0 ? "add one of them" : "leave out all but one");
    }
  }

  private Map<String, List<String>> operands() {
    var left = new ArrayList<>(words);
    var taken = new LinkedHashMap<String, List<String>>();
    for (var operand : usage.operands()) {
      int takes =
          switch (operand.needed()) {
            case ONE, MAYBE -> Math.min(1, left.size());
            case SOME -> left.size();
          };
      if (takes == 0 && operand.needed() != Operand.Needed.MAYBE) {
        throw new Refusal(
            "`remit %s` needs %s".formatted(usage.name(), operand.label()),
            operand.label() + " is " + operand.says());
      }
      var mine = left.subList(0, takes);
      mine.forEach(word -> fits(operand.label(), operand.reading(), word));
      taken.put(operand.label(), List.copyOf(mine));
      mine.clear();
    }
    if (!left.isEmpty()) {
      throw new Refusal(
          "`remit %s` does not know what to do with `%s`".formatted(usage.name(), left.getFirst()),
          "leave it out, or put quotes round a text with spaces");
    }
    return taken;
  }
}
