package remit.quality.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import remit.core.check.Report;
import remit.core.check.catalogue.RuleCatalogue;
import remit.core.diagnostic.Finding;
import remit.core.diagnostic.Label;
import remit.core.diagnostic.RuleInfo;
import remit.core.diagnostic.Severity;
import remit.core.law.Provision;
import remit.core.source.SourceFile;
import remit.core.source.Tree;
import remit.reader.YamlReader;

/// What every entry of the catalogue must keep to.
class CatalogueTest {
  private static final Pattern ID = Pattern.compile("[ABCHIKMPQRUVX][0-9]{3}");
  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /// Ids that had a rule once and must not get another.
  private static final Set<String> RETIRED = Set.of();

  private static final int LONGEST_LINE_OF_TITLE = 100;
  private static final int LONGEST_SENTENCE = 45;

  static List<RuleInfo> entries() {
    return RuleCatalogue.REVIEW;
  }

  @ParameterizedTest
  @MethodSource("entries")
  void theBadExampleGivesExactlyWhatIsMarked(RuleInfo entry) {
    var example = Example.of(entry.bad());
    var report = example.review();
    assertTrue(
        example.marks().stream().anyMatch(m -> m.rule().equals(entry.id())),
        entry.id() + ": mark the line where it is found with `#! " + entry.id() + "`");
    assertEquals(
        List.copyOf(example.marks()),
        Example.found(report),
        () -> entry.id() + ": the bad example gives\n" + words(report));
  }

  @ParameterizedTest
  @MethodSource("entries")
  void theGoodExampleGivesNothing(RuleInfo entry) {
    var report = Example.of(entry.good()).review();
    assertEquals(
        List.of(),
        Example.found(report),
        () -> entry.id() + ": the good example gives\n" + words(report));
  }

  @ParameterizedTest
  @MethodSource("entries")
  void whatIsFoundDoesNotDependOnTheOrderOfKeysOrOnABystander(RuleInfo entry) {
    var example = Example.of(entry.bad());
    var bystander =
        YamlReader.read(
                "bystander.yaml",
                """
                bodies:
                  bystanders:
                    name: A reading circle (invented)
                    kind: forum
                    of: vale-council
                    seats: { reader: { from: none, number: 9 } }
                """)
            .tree()
            .orElseThrow();
    var with = Patch.over(reversed(example.tree()), bystander);
    assertEquals(
        List.copyOf(example.marks()),
        Example.found(example.with(with).review()),
        () -> entry.id() + ": the finding depends on the order of keys or on an unrelated body");
  }

  private static Tree reversed(Tree tree) {
    return switch (tree) {
      case Tree.Mapping(var entries, var span) -> {
        var turned =
            entries.stream()
                .map(e -> new Tree.Entry(e.key(), e.keySpan(), reversed(e.value())))
                .toList();
        yield new Tree.Mapping(new ArrayList<>(turned).reversed(), span);
      }
      case Tree.Sequence(var items, var span) ->
          new Tree.Sequence(items.stream().map(CatalogueTest::reversed).toList(), span);
      case Tree.Scalar scalar -> scalar;
    };
  }

  @Test
  void idsAreWellFormedInOrderAndUsedOnce() {
    var all = RuleCatalogue.ENTRIES;
    var ids = all.stream().map(RuleInfo::id).toList();
    assertEquals(List.copyOf(new TreeSet<>(ids)), ids, "ids are in order and each is there once");
    var names = all.stream().map(RuleInfo::name).toList();
    assertEquals(names.size(), Set.copyOf(names).size(), "two entries have the same name");
    for (var entry : all) {
      assertTrue(ID.matcher(entry.id()).matches(), entry.id() + ": a theme letter, three digits");
      assertTrue(NAME.matcher(entry.name()).matches(), entry.id() + ": the name is kebab-case");
      assertTrue(!RETIRED.contains(entry.id()), entry.id() + " was retired");
    }
  }

  @Test
  void everyRuleIsListedOnce() throws Exception {
    var folder =
        Path.of(System.getProperty("remit.root", ".."))
            .resolve("core/src/main/java/remit/core/check/rules");
    var written = new TreeSet<String>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        if (Files.readString(file).contains(" implements Rule {")) {
          written.add(file.getFileName().toString().replace(".java", ""));
        }
      }
    }
    var listed = RuleCatalogue.RULES.stream().map(r -> r.getClass().getSimpleName()).toList();
    assertEquals(
        written,
        new TreeSet<>(listed),
        "every class that implements Rule stands in the list of its theme, such as BodyRules.ALL");
    assertEquals(listed.size(), written.size(), "a rule is listed twice");
  }

  @ParameterizedTest
  @MethodSource("entries")
  void anErrorRestsOnWhatBindsAndAWarningOnSomething(RuleInfo entry) {
    for (var id : entry.provisions()) {
      assertTrue(
          Example.LAW.findProvision(id).isPresent(),
          entry.id() + " rests on " + id + ", which the law pack does not have");
    }
    boolean structural = entry.documents().contains(RuleInfo.STRUCTURAL);
    if (entry.severity() == Severity.ERROR) {
      boolean binding =
          entry.provisions().stream()
              .flatMap(id -> Example.LAW.findProvision(id).stream())
              .map(Provision::standing)
              .anyMatch(Provision.Standing::binding);
      assertTrue(
          binding || structural,
          entry.id() + " is an error: rest it on a binding provision, or on RuleInfo.STRUCTURAL");
    }
    assertTrue(
        entry.severity() == Severity.NOTE
            || !entry.provisions().isEmpty()
            || !entry.documents().isEmpty(),
        entry.id() + " needs a source");
  }

  @ParameterizedTest
  @MethodSource("entries")
  void theExplanationIsPlainEnglish(RuleInfo entry) {
    var text = entry.explanation().strip();
    assertTrue(!entry.title().endsWith("."), entry.id() + ": no full stop after the title");
    assertTrue(
        entry.title().length() <= LONGEST_LINE_OF_TITLE, entry.id() + ": the title is too long");
    var words = text.replace('\n', ' ');
    assertTrue(words.contains(". "), entry.id() + ": a sentence that stands alone, and then more");
    for (var sentence : words.split("(?<=[.!?:;])\\s+")) {
      assertTrue(
          sentence.split("\\s+").length <= LONGEST_SENTENCE,
          entry.id() + ": this sentence is too long: " + sentence);
    }
    assertTrue(
        !Pattern.compile("[a-z][A-Z]|\\bnull\\b|\\bOptional\\b|Fact<").matcher(text).find(),
        entry.id() + ": the explanation names a type of ours");
  }

  @ParameterizedTest
  @MethodSource("entries")
  void findingsKeepToTheGrammarOfAMessage(RuleInfo entry) {
    var example = Example.of(entry.bad());
    for (var found : example.review().entries()) {
      grammar(found.finding());
      assertTrue(
          !found.sources().isEmpty() || entry.documents().contains(RuleInfo.STRUCTURAL),
          entry.id() + ": a finding shows what it rests on");
      Stream.concat(Stream.of(found.finding().place()), found.finding().also().stream())
          .forEach(label -> underlined(example.files(), found.finding(), label));
    }
  }

  private static void grammar(Finding finding) {
    var id = finding.rule().id();
    var message = finding.message();
    assertTrue(!message.isBlank() && !message.contains("\n"), id + ": one line: " + message);
    assertTrue(!message.endsWith("."), id + ": no full stop: " + message);
    assertTrue(!Character.isUpperCase(message.charAt(0)), id + ": lower case first: " + message);
    assertTrue(!message.contains("%"), id + ": a placeholder was left: " + message);
    for (var word : List.of("invalid", "error occurred", "please", " must not be null")) {
      assertTrue(!message.contains(word), id + ": not `" + word + "`: " + message);
    }
    assertTrue(!finding.why().isBlank() && !finding.why().endsWith("."), id + ": why");
    assertTrue(!finding.help().isBlank() && !finding.help().endsWith("."), id + ": help");
    assertTrue(!finding.about().isBlank(), id + ": what it is about");
  }

  private static void underlined(List<SourceFile> files, Finding finding, Label label) {
    var place = label.place();
    var file = files.stream().filter(f -> f.name().equals(place.file())).findFirst();
    assertTrue(file.isPresent(), finding.rule().id() + ": no such file: " + place);
    var line = file.get().line(place.line());
    assertTrue(
        place.column() <= line.length() && !line.substring(place.column() - 1).isBlank(),
        finding.rule().id() + ": nothing stands at " + place + ": " + line);
  }

  private static String words(Report report) {
    var text = new StringBuilder();
    for (var entry : report.entries()) {
      var finding = entry.finding();
      text.append(
          "  %s %s %s%n"
              .formatted(finding.rule().id(), finding.place().place(), finding.message()));
    }
    return text.toString();
  }
}
