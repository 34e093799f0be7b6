package remit.quality.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import remit.core.check.Checker;
import remit.core.check.Report;
import remit.core.check.catalogue.RuleCatalogue;
import remit.reader.Charters;
import remit.testkit.Golden;

/// The review of every charter in `charters/` finds what `EXPECTED.txt` says, rule by rule. A
/// change of a rule or of the law shows there what it does to real systems.
class CorpusTest {
  private static final Path CHARTERS =
      Path.of(System.getProperty("remit.root", "..")).resolve("charters");

  @Test
  void everyCharterIsFoundWhatItWasFoundBefore() throws IOException {
    var text = new StringBuilder();
    text.append(
        "# What `remit check` finds in each charter, by rule: how often, and about what.\n");
    text.append("# After a change: mvn verify -Dgolden=update, and look at what changed here.\n");
    for (var charter : charters()) {
      var report = review(charter);
      text.append("\n%s as of %s\n".formatted(charter.getFileName(), report.asOf()));
      var found = new TreeMap<String, List<Report.Entry>>();
      report
          .entries()
          .forEach(e -> found.merge(e.finding().rule().id(), List.of(e), CorpusTest::joined));
      if (found.isEmpty()) text.append("  nothing\n");
      found.forEach((rule, entries) -> text.append(line(rule, entries)));
    }
    Golden.check(CHARTERS.resolve("EXPECTED.txt"), text.toString());
  }

  private static String line(String rule, List<Report.Entry> entries) {
    var about = entries.stream().map(e -> e.finding().about()).distinct().toList();
    var severity = entries.getFirst().finding().severity().word();
    return "  %s %-7s %2d  %s\n".formatted(rule, severity, entries.size(), String.join(" ", about));
  }

  private static <T> List<T> joined(List<T> one, List<T> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  @Test
  void nothingIsFoundInTheTeachingCharter() throws IOException {
    var found = review(CHARTERS.resolve("north-vale")).entries();
    assertEquals(List.of(), found.stream().map(e -> e.finding().message()).toList(), "north-vale");
  }

  private static List<Path> charters() throws IOException {
    try (var folders = Files.list(CHARTERS)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static Report review(Path folder) throws IOException {
    var read = Charters.read(folder, Example.LAW);
    var charter = read.charter().orElseThrow();
    return new Checker(RuleCatalogue.RULES)
        .check(charter, Example.LAW, charter.dayToAsk(Example.DAY), read.broken());
  }
}
