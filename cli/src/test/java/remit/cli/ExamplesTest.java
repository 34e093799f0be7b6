package remit.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import remit.cli.args.Usage;

class ExamplesTest {
  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleOfAHelpPageRuns(Usage.Example example, @TempDir Path folder) {
    var words = example.words().stream().map(word -> inFolder(word, folder));
    var run = Terminal.remit(words.toArray(String[]::new));
    assertTrue(
        Set.of(Exit.DONE, Exit.FINDINGS).contains(run.exit()), example.line() + "\n" + run.err());
  }

  /// What an example writes, it writes into a folder that is thrown away.
  private static String inFolder(String word, Path folder) {
    return word.equals("our-system") ? folder.resolve(word).toString() : word;
  }

  @Test
  void everyCommandHasAnExample() {
    for (var entry : Commands.ALL) {
      assertTrue(!entry.command().get().usage().examples().isEmpty(), entry.name());
    }
  }

  /// All but those of the service's own program: its tests run it.
  static List<Usage.Example> examples() {
    return Commands.ALL.stream()
        .filter(entry -> !(entry.command().get() instanceof ServiceCommand))
        .flatMap(entry -> entry.command().get().usage().examples().stream())
        .toList();
  }
}
