package remit.quality.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import remit.cli.Terminal;
import remit.testkit.Golden;

/// Runs every scenario of `quality/src/test/scenarios/THEME/`. `-Dgolden=update` rewrites the
/// answers that leave nothing out.
class ScenarioTest {
  private static final Path ROOT = Path.of(System.getProperty("remit.root", ".."));
  private static final Path SCENARIOS = ROOT.resolve("quality/src/test/scenarios");

  @TempDir Path temporary = Path.of("");

  @TestFactory
  Stream<DynamicContainer> scenarios() throws IOException {
    return themes().stream()
        .map(theme -> DynamicContainer.dynamicContainer(theme.getFileName() + "", tests(theme)));
  }

  private Stream<DynamicTest> tests(Path theme) {
    return markdown(theme).stream()
        .map(file ->
            DynamicTest.dynamicTest(
                file.getFileName() + "", file.toUri(), () -> new Run(file).run()));
  }

  @Test
  void everyScenarioIsNumberedAndAsksSomething() throws IOException {
    for (var theme : themes()) {
      for (var file : markdown(theme)) {
        var name = String.valueOf(file.getFileName());
        var scenario = Scenario.parse(Files.readString(file));
        assertTrue(
            name.matches("[A-Z][0-9]{2}-[a-z0-9-]+\\.md"),
            () -> name + ": call it a letter, two digits, and what it shows");
        assertTrue(
            scenario.title().startsWith(name.substring(0, 3) + " "),
            () -> name + ": begin its title with " + name.substring(0, 3));
        assertFalse(
            scenario.blocks().stream().noneMatch(b -> b.kind().equals("answer")),
            () -> name + ": ask something");
      }
    }
  }

  @Test
  void anEllipsisStandsForAnyLines() {
    assertTrue(Scenario.matches("a\n…\nd\n", "a\nb\nc\nd\n"));
    assertTrue(Scenario.matches("a\n…\n", "a\n"));
    assertFalse(Scenario.matches("a\n…\n", "b\na\n"));
    assertFalse(Scenario.matches("a\n", "a\nb\n"));
    assertEquals(
        List.of("remit", "when", "5 clear days", "--strict"),
        Scenario.typed("remit when \"5 clear days\" \\\n --strict\n"));
  }

  private static List<Path> themes() throws IOException {
    return files(SCENARIOS).stream().filter(Files::isDirectory).toList();
  }

  private static List<Path> markdown(Path theme) {
    try {
      return files(theme).stream()
          .filter(f -> f.toString().endsWith(".md") && !f.endsWith("README.md"))
          .toList();
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  /// One scenario in a folder of its own: `charters/scenario` holds what it writes, and the
  /// project's own charters stand beside it.
  private final class Run {
    private final Path file;
    private final Path home;
    private final Path charter;

    Run(Path file) {
      this.file = file;
      home = temporary.resolve(String.valueOf(file.getFileName()));
      charter = home.resolve("charters/scenario");
    }

    void run() throws IOException {
      var page = new StringBuilder(Files.readString(file));
      int grown = 0;
      var asked = "";
      for (var block : Scenario.parse(page.toString()).blocks()) {
        switch (block.kind()) {
          case "charter" -> write(charter.resolve(block.name("charter") + ".yaml"), block.text());
          case "proposal" -> write(charter.resolve("proposals/" + name(block)), block.text());
          case "trace" -> write(charter.resolve("traces/" + name(block)), block.text());
          case "ask" -> asked = block.text();
          case "answer" -> {
            if (!Golden.isUpdate() || block.isShortened()) {
              check(asked, block);
            } else {
              var printed = printed(asked);
              page.replace(block.from() + grown, block.to() + grown, printed);
              grown += printed.length() - block.text().length();
            }
          }
          default -> throw new AssertionError("no such block in a scenario: " + block.kind());
        }
      }
      if (Golden.isUpdate()) Files.writeString(file, page);
    }

    private static String name(Scenario.Block block) {
      return block.name("proposal") + ".yaml";
    }

    private static void write(Path path, String text) throws IOException {
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
    }

    private Terminal ended(String asked) {
      var typed = Scenario.typed(asked);
      var words = typed.subList(1, typed.size());
      return Terminal.in(words.contains("scenario") ? home : ROOT, words.toArray(String[]::new));
    }

    private String printed(String asked) {
      var ended = ended(asked);
      return ended.out() + ended.err();
    }

    private void check(String asked, Scenario.Block answer) {
      var ended = ended(asked);
      var printed = ended.out() + ended.err();
      if (!Scenario.matches(answer.text(), printed)) {
        throw new AssertionError(
            "%s prints something else:\n\n%s".formatted(asked.strip(), printed));
      }
      assertEquals(answer.name("0"), "" + ended.exit().code(), () -> "how it ends: " + asked);
    }
  }
}
