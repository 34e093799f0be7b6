package remit.quality;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import remit.cli.Manual;
import remit.cli.Terminal;
import remit.testkit.Golden;

/// Documents show what the program really prints. A block that begins with ```` ```console ````
/// holds lines `$ ./remit …`, each followed by exactly what that prints. `| head -N` is understood.
class FreshnessTest {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```console\\n(.*?)^```$");
  private static final Pattern COMMAND =
      Pattern.compile("\\$ \\./remit (.+?)(?: \\| head -(\\d+))?");
  private static final Pattern NAMED = Pattern.compile("\\./remit ([a-z][a-z-]*)");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  @ParameterizedTest
  @MethodSource("documents")
  void whatADocumentShowsIsWhatIsPrinted(Path document) {
    var fresh =
        BLOCK
            .matcher(Project.read(document))
            .replaceAll(match -> Matcher.quoteReplacement(replayed(match.group(1))));
    Golden.check(document, fresh);
  }

  static List<Path> documents() {
    return Project.documents();
  }

  @Test
  void theManualOfTheCommandLineIsItsHelp() {
    Golden.checkBetween(Project.ROOT.resolve("docs/cli.md"), "help pages", Manual.markdown());
  }

  @Test
  void commandsThatDocumentsNameExist() {
    var known = Pattern.compile("(?m)^remit (\\S+): ").matcher(Manual.markdown());
    var names = known.results().map(match -> match.group(1)).collect(Collectors.toSet());
    var complaints = new Complaints();
    for (var document : Project.documents()) {
      NAMED
          .matcher(Project.read(document))
          .results()
          .map(match -> match.group(1))
          .filter(name -> !names.contains(name))
          .forEach(name -> complaints.add("%s: ./remit %s", Project.name(document), name));
    }
    complaints.throwIfAny("A document may only name commands that `remit --help` lists.");
  }

  @Test
  void theTestCommandIsTheOneThatIsRunForEveryChange() {
    var command = "mvn -B verify";
    assertTrue(
        Project.read(Project.ROOT.resolve("README.md")).contains("\n" + command + "\n"),
        "README.md names the test command on a line of its own: " + command);
    assertTrue(
        Project.read(Project.ROOT.resolve(".ci/run")).contains("\n" + command + "\n"),
        ".ci/run runs exactly the README's test command: " + command);
  }

  private static String replayed(String block) {
    var text = new StringBuilder("```console\n");
    for (var line : block.lines().filter(line -> line.startsWith("$ ")).toList()) {
      text.append(line).append('\n').append(output(line));
    }
    return text + "```";
  }

  private static String output(String line) {
    var command = COMMAND.matcher(line);
    if (!command.matches()) {
      throw new AssertionError("only `$ ./remit …` can be shown and checked, not: " + line);
    }
    var words =
        WORD.matcher(command.group(1))
            .results()
            .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
            .toArray(String[]::new);
    var run = Terminal.remit(words);
    var lines = (run.out() + run.err()).lines();
    var shown = command.group(2) == null ? lines : lines.limit(Long.parseLong(command.group(2)));
    return shown.map(shownLine -> shownLine + "\n").collect(Collectors.joining());
  }
}
