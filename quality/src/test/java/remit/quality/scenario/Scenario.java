package remit.quality.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A scenario as it is written: a title, prose, and fenced blocks of these kinds.
///
/// - `charter`: the charter that commands call `scenario` (`charter NAME`: a further file of it)
/// - `proposal NAME`, `trace NAME`: what stands in its folders
/// - `ask`: a command line; a backslash at the end goes on in the next line
/// - `answer`: what it prints and, after the word, how it ends where that is not 0 (`answer 1`). A
///   line that is only `…` stands for any lines.
///
/// @param title the first heading: a letter and a number, and what it shows
record Scenario(String title, List<Block> blocks) {
  private static final Pattern FENCE = Pattern.compile("(?ms)^```([a-z].*?)$\\n(.*?)^```$");

  /// @param words the kind of the block and what follows it
  /// @param from where its text begins in the page
  record Block(List<String> words, String text, int from) {
    Block {
      words = List.copyOf(words);
    }

    String kind() {
      return words.getFirst();
    }

    int to() {
      return from + text.length();
    }

    /// Whether it leaves something out.
    boolean isShortened() {
      return text.lines().anyMatch(l -> l.strip().equals("…"));
    }

    /// The word after the kind.
    String name(String otherwise) {
      return words.size() > 1 ? words.get(1) : otherwise;
    }
  }

  Scenario {
    blocks = List.copyOf(blocks);
  }

  static Scenario parse(String markdown) {
    var title = markdown.lines().findFirst().orElse("").replaceFirst("^# ", "");
    var blocks =
        FENCE
            .matcher(markdown)
            .results()
            .map(m -> new Block(List.of(m.group(1).strip().split(" +")), m.group(2), m.start(2)))
            .toList();
    return new Scenario(title, blocks);
  }

  /// The words of a command line: `"quoted words"` are one, and the first is `remit`.
  static List<String> typed(String line) {
    var words = new ArrayList<String>();
    var matcher = Pattern.compile("\"([^\"]*)\"|(\\S+)").matcher(line.replace("\\\n", " "));
    while (matcher.find()) {
      words.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }
    return words;
  }

  /// Whether what was printed is what was written, `…` standing for any lines.
  static boolean matches(String written, String printed) {
    var pattern = new StringBuilder();
    for (var line : written.lines().toList()) {
      pattern.append(
          line.strip().equals("…") ? "(?:.*\\n)*?" : Pattern.quote(line.stripTrailing()) + "\\n");
    }
    return Pattern.matches(pattern.toString(), printed);
  }
}
