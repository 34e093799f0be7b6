package remit.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import remit.cli.args.Usage;

class ExamplesTest {
  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleOfAHelpPageRuns(Usage.Example example) {
    var run = Terminal.remit(example.words().toArray(String[]::new));
    assertTrue(
        Set.of(Exit.DONE, Exit.FINDINGS).contains(run.exit()), example.line() + "\n" + run.err());
  }

  @Test
  void everyCommandHasAnExample() {
    for (var entry : Commands.ALL) {
      assertTrue(!entry.command().get().usage().examples().isEmpty(), entry.name());
    }
  }

  static List<Usage.Example> examples() {
    return Commands.ALL.stream()
        .flatMap(entry -> entry.command().get().usage().examples().stream())
        .toList();
  }
}
