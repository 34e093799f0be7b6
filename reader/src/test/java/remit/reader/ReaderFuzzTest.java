package remit.reader;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import remit.core.diagnostic.Diagnostic;
import remit.core.law.LawPack;
import remit.core.source.Span;
import remit.core.source.Tree;

/// Whatever bytes there are: the reader ends, throws nothing, says something where it read nothing,
/// and points into the file.
///
/// The default build tries a fixed number of inputs. `-Dremit.fuzz.seconds=60` tries new ones for a
/// minute; what breaks the reader is written to `src/test/resources/fuzz`, to be kept as a test.
class ReaderFuzzTest {
  private static final int INPUTS = 1_500;
  private static final int MOST_BYTES = 20_000;
  private static final LawPack LAW = LawPacks.england();
  private static final Path FINDS =
      Path.of(System.getProperty("remit.root"), "reader/src/test/resources/fuzz");

  @Test
  void noInputOfTheUsualNumberBreaksTheReader() throws IOException {
    var random = new SplittableRandom(20_190_927);
    var seeds = seeds();
    for (int i = 0; i < INPUTS; i++) {
      tried(Mutant.of(seeds, random, MOST_BYTES));
    }
  }

  @Test
  void noInputOfAsManySecondsAsAreGivenBreaksTheReader() throws IOException {
    long nanos = Long.getLong("remit.fuzz.seconds", 0) * 1_000_000_000L;
    long start = System.nanoTime();
    var random = new SplittableRandom(start);
    var seeds = seeds();
    while (System.nanoTime() - start < nanos) {
      tried(Mutant.of(seeds, random, MOST_BYTES));
    }
  }

  @TestFactory
  Stream<DynamicTest> whatOnceBrokeTheReaderNoLongerDoes() throws IOException {
    return files(FINDS).stream()
        .map(file ->
            DynamicTest.dynamicTest(
                file.getFileName().toString(), () -> check(Files.readAllBytes(file))));
  }

  /// The corpus, the finds, and texts that are odd from the start.
  private static List<byte[]> seeds() throws IOException {
    var seeds = new ArrayList<byte[]>();
    for (var folder : CorpusTest.folders()) {
      for (var file : files(folder)) {
        seeds.add(Files.readAllBytes(file));
      }
    }
    for (var file : files(FINDS)) {
      seeds.add(Files.readAllBytes(file));
    }
    for (var odd :
        List.of("", "a: [", "? - : x", "%YAML 9.1\n---\n", "a: &b [*b]\n", "'", "a:\n\tb")) {
      seeds.add(odd.getBytes(StandardCharsets.UTF_8));
    }
    return seeds;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (var entries = Files.list(folder)) {
      return entries.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void tried(byte[] bytes) throws IOException {
    try {
      check(bytes);
    } catch (RuntimeException | AssertionError | StackOverflowError found) {
      var name = "find-%08x.yaml".formatted(java.util.Arrays.hashCode(bytes));
      Files.write(FINDS.resolve(name), bytes);
      throw new AssertionError(name + " breaks the reader; it was kept", found);
    }
  }

  private static void check(byte[] bytes) {
    var text = YamlReader.read("t.yaml", bytes, Limits.USUAL);
    if (text.tree().isEmpty()) {
      assertFalse(text.diagnostics().isEmpty(), "read nothing and said nothing");
    } else {
      inFile(text, text.tree().get());
    }
    var read = Charters.read(CharterText.of(text), LAW);
    read.diagnostics().forEach(diagnostic -> inFile(text, diagnostic));
    assertTrue(
        read.charter().isPresent() || !read.diagnostics().isEmpty(), "no charter and no reason");
  }

  private static void inFile(YamlText text, Tree tree) {
    inFile(text, tree.span());
    switch (tree) {
      case Tree.Mapping(var entries, _) ->
          entries.forEach(entry -> {
            inFile(text, entry.keySpan());
            inFile(text, entry.value());
          });
      case Tree.Sequence(var items, _) -> items.forEach(item -> inFile(text, item));
      case Tree.Scalar _ -> {}
    }
  }

  private static void inFile(YamlText text, Diagnostic diagnostic) {
    inFile(text, diagnostic.place());
    diagnostic.also().forEach(also -> inFile(text, also.place()));
  }

  private static void inFile(YamlText text, Span span) {
    int lines = text.file().lines().size();
    if (lines == 0) {
      return;
    }
    assertTrue(span.endLine() <= lines, () -> span + " is behind the last line " + lines);
    assertTrue(
        span.column() <= length(text, span.line()) + 1, () -> span + " begins too far right");
    assertTrue(
        span.endColumn() <= length(text, span.endLine()) + 1, () -> span + " ends too far right");
  }

  private static int length(YamlText text, int line) {
    var words = text.file().line(line);
    return words.codePointCount(0, words.length());
  }
}
