package remit.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import remit.core.charter.Charter;
import remit.core.law.LawPack;

/// Every charter that comes with Remit is read without a word of complaint, with its proposals and
/// traces, and survives being written out again.
class CorpusTest {
  private static final LawPack LAW = LawPacks.england();

  @TestFactory
  Stream<DynamicTest> everyCharterIsReadWhole() throws IOException {
    return folders().stream()
        .map(folder -> DynamicTest.dynamicTest(name(folder), () -> whole(folder)));
  }

  @TestFactory
  Stream<DynamicTest> everyCharterWrittenOutReadsBackTheSame() throws IOException {
    return folders().stream()
        .map(folder -> DynamicTest.dynamicTest(name(folder), () -> roundTrip(folder)));
  }

  static List<Path> folders() throws IOException {
    try (var entries = Files.list(Path.of(System.getProperty("remit.root"), "charters"))) {
      return entries.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }

  private static void whole(Path folder) throws IOException {
    var read = Charters.read(folder, LAW);
    assertEquals(List.of(), read.diagnostics());
    assertEquals(Set.of(), read.broken());
    var charter = read.charter().orElseThrow();
    for (var file : files(folder.resolve("proposals"))) {
      var proposal = Proposals.proposal(file, charter, LAW);
      assertEquals(List.of(), proposal.diagnostics());
      assertEquals(name(file), proposal.proposal().orElseThrow().id() + ".yaml");
    }
    for (var file : files(folder.resolve("traces"))) {
      var trace = Proposals.trace(file, charter, LAW);
      assertEquals(List.of(), trace.diagnostics());
      assertTrue(trace.trace().isPresent());
    }
  }

  static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    var files = new ArrayList<Path>();
    try (var entries = Files.list(folder)) {
      entries.filter(entry -> name(entry).endsWith(".yaml")).sorted().forEach(files::add);
    }
    return files;
  }

  private static void roundTrip(Path folder) throws IOException {
    var text = CharterFiles.read(folder);
    var written = YamlWriter.write(text.tree().orElseThrow());
    assertEquals(
        withoutPlaces(Charters.read(text, LAW).charter().orElseThrow()),
        withoutPlaces(Charters.read("again.yaml", written, LAW).charter().orElseThrow()));
  }

  /// A charter's text apart from where it stands; sets are written in an order of their own.
  private static String withoutPlaces(Charter charter) {
    return new Charter(
            charter.heading(),
            charter.society(),
            charter.powers(),
            charter.business(),
            new Charter.Text(List.of(), charter.text().accepts()))
        .toString()
        .replaceAll("[a-z0-9.-]*\\.yaml:[0-9]+:[0-9]+", "somewhere");
  }
}
