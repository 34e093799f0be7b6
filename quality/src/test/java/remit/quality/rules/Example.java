package remit.quality.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import remit.core.charter.read.CharterReader;
import remit.core.charter.read.ReadCharter;
import remit.core.check.Checker;
import remit.core.check.Report;
import remit.core.check.catalogue.RuleCatalogue;
import remit.core.law.LawPack;
import remit.core.source.SourceFile;
import remit.core.source.Tree;
import remit.reader.CharterFiles;
import remit.reader.LawPacks;
import remit.reader.YamlReader;

/// A bad or good example of a rule, laid over the teaching charter and reviewed.
///
/// @param marks what `#! ID` at the end of a line says must be found there
record Example(Set<Mark> marks, Tree tree, List<SourceFile> files) {
  static final String FILE = "example.yaml";
  static final LawPack LAW = LawPacks.england();

  /// The day that examples are reviewed on.
  static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  private static final Pattern MARK = Pattern.compile("(?m)^(.*?)\\s*#! ([A-Z][0-9]{3})\\s*$");

  private static final Path TEACHING =
      Path.of(System.getProperty("remit.root", "..")).resolve("charters/north-vale");

  /// A finding by rule and line of the example.
  record Mark(String rule, int line) {}

  static Example of(String text) {
    var marks =
        new java.util.TreeSet<Mark>(
            java.util.Comparator.comparing(Mark::line).thenComparing(Mark::rule));
    var lines = new ArrayList<String>();
    for (var line : text.lines().toList()) {
      var marked = MARK.matcher(line);
      if (marked.matches()) {
        marks.add(new Mark(marked.group(2), lines.size() + 1));
        lines.add(marked.group(1));
      } else {
        lines.add(line);
      }
    }
    var read = YamlReader.read(FILE, String.join("\n", lines) + "\n");
    if (!read.diagnostics().isEmpty()) {
      throw new AssertionError("the example is not YAML: " + read.diagnostics());
    }
    var base = teaching();
    var files = new ArrayList<>(base.files());
    files.add(read.file());
    var tree = Patch.over(base.tree().orElseThrow(), read.tree().orElseThrow());
    return new Example(marks, tree, files);
  }

  private static remit.reader.CharterText teaching() {
    try {
      return CharterFiles.read(TEACHING);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// The same with another tree, for asking whether what is found depends on it.
  Example with(Tree other) {
    return new Example(marks, other, files);
  }

  ReadCharter read() {
    return new CharterReader(LAW).read(tree, files);
  }

  Report review() {
    var read = read();
    if (!read.diagnostics().isEmpty()) {
      throw new AssertionError("the example cannot be read: " + read.diagnostics());
    }
    return new Checker(RuleCatalogue.RULES)
        .check(read.charter().orElseThrow(), LAW, DAY, read.broken());
  }

  /// What is found and not accepted; a place outside the example has a negative line.
  static List<Mark> found(Report report) {
    return report.entries().stream()
        .filter(e -> e.accepted().isEmpty())
        .map(e -> e.finding())
        .map(f -> {
          var place = f.place().place();
          int line = place.file().equals(FILE) ? place.line() : -place.line();
          return new Mark(f.rule().id(), line);
        })
        .sorted(java.util.Comparator.comparing(Mark::line).thenComparing(Mark::rule))
        .toList();
  }
}
