package remit.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import remit.core.diagnostic.Diagnostic;
import remit.core.source.Tree;

class YamlReaderTest {
  private static final Limits SMALL = new Limits(1_000, 1_000, 5, 40);

  private static List<String> notes(String text) {
    return Trees.notes(YamlReader.read("t", text));
  }

  private static List<String> codes(byte[] bytes) {
    return YamlReader.read("t", bytes, SMALL).diagnostics().stream()
        .map(d -> "%s %d:%d".formatted(d.code(), d.place().line(), d.place().column()))
        .toList();
  }

  private static String message(byte[] bytes) {
    return YamlReader.read("t", bytes, SMALL).diagnostics().getFirst().message();
  }

  @Test
  void everyValueKnowsItsPlace() {
    var text = YamlReader.read("t", "a:\n  b: [x, 'y z']\n  é: |\n    one\n    two\n\nc: {d: e}\n");
    var root = (Tree.Mapping) text.tree().orElseThrow();
    var a = (Tree.Mapping) root.entry("a").orElseThrow().value();
    var list = (Tree.Sequence) a.entry("b").orElseThrow().value();
    assertEquals("[x, 'y z']", Trees.under(text.file(), list.span()));
    assertEquals("'y z'", Trees.under(text.file(), list.items().getLast().span()));
    assertEquals("é", Trees.under(text.file(), a.entry("é").orElseThrow().keySpan()));
    assertEquals(
        "|\n    one\n    two", Trees.under(text.file(), a.entry("é").orElseThrow().value().span()));
    assertEquals("{d: e}", Trees.under(text.file(), root.entry("c").orElseThrow().value().span()));
    assertEquals("b: [x, 'y z']\n  é: |\n    one\n    two", Trees.under(text.file(), a.span()));
  }

  @Test
  void aWordInQuotationMarksIsToldFromTheSameWordWithout() {
    var text = YamlReader.read("t", "- unknown\n- \"unknown\"\n- >-\n  unknown\n");
    var items = ((Tree.Sequence) text.tree().orElseThrow()).items();
    assertEquals(
        List.of(Tree.Quoting.PLAIN, Tree.Quoting.QUOTED, Tree.Quoting.QUOTED),
        items.stream().map(item -> ((Tree.Scalar) item).quoting()).toList());
  }

  @Test
  void aMarkForTheOrderOfBytesIsNoPartOfTheText() {
    assertEquals(List.of("Y009 2:1 `a`"), notes("\ufeffa: 1\na: 2\n"));
  }

  @Test
  void mistakesOfSyntaxAreShownWhereTheyAre() {
    assertEquals(List.of("Y001 1:6 `:`"), notes("a: b : c: d\n").stream().limit(1).toList());
    assertEquals(List.of("Y001 2:1 `\t`"), notes("a:\n\tb: c\n"));
    assertEquals(List.of("Y001 1:4 `\"`"), notes("a: \"b\nc: d\n"));
    assertEquals(List.of("Y001 1:4 `@`"), notes("a: @b\n"));
  }

  @Test
  void oneRunShowsSeveralMistakesAndReadsTheRest() {
    var text =
        YamlReader.read(
            "t",
            """
            areas:
              one: { name: One
              two: { name: Two }
            partners:
              three: { name: Three }
              four: @four
              five: { name: Five }
            bodies:
              six: { name: Six }
            """);
    assertEquals(
        List.of("Y001 2:8 `{`", "Y001 6:9 `@`"),
        Trees.notes(text).stream().sorted().toList(),
        () -> text.diagnostics().toString());
    assertEquals(Set.of("areas", "partners"), text.damaged());
    var root = (Tree.Mapping) text.tree().orElseThrow();
    assertEquals(
        List.of("three", "five"),
        ((Tree.Mapping) root.entry("partners").orElseThrow().value())
            .entries().stream().map(Tree.Entry::key).toList());
    assertTrue(root.entry("bodies").isPresent());
  }

  @Test
  void aKeyThatStandsTwiceIsShownWithTheFirst() {
    var text = YamlReader.read("t", "a: 1\nb: 2\na: 3\n");
    assertEquals(List.of("Y009 3:1 `a`"), Trees.notes(text));
    assertEquals(1, text.diagnostics().getFirst().also().getFirst().place().line());
  }

  @Test
  void whatCouldRunOrGrowIsNotRead() {
    assertEquals(List.of("Y008 2:4 `*x`"), notes("a: &x b\nc: *x\n"));
    assertEquals(List.of("Y010 1:4 `!`"), notes("a: !!javax.script.ScriptEngineManager []\n"));
    assertEquals(List.of("Y010 1:4 `!`"), notes("a: !env HOME\n"));
    assertEquals(List.of("Y011 1:3 `[`"), notes("? [a]\n: b\n"));
  }

  @Test
  void onlyTheFirstDocumentIsRead() {
    var text = YamlReader.read("t", "---\na: 1\n---\nb: 2\n");
    assertEquals(List.of("Y012 3:1 `---`"), Trees.notes(text));
    assertEquals("a", ((Tree.Mapping) text.tree().orElseThrow()).entries().getFirst().key());
  }

  @Test
  void aFileWithNothingInItSaysSo() {
    assertEquals(List.of("Y002 1:1"), codes(new byte[0]));
    assertEquals(List.of("Y002 1:1"), codes("# only a comment\n".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void otherEncodingsAreNamed() {
    assertEquals("the file is in UTF-16", message("a: b".getBytes(StandardCharsets.UTF_16)));
    assertEquals("the file is in UTF-16", message("a: b".getBytes(StandardCharsets.UTF_16LE)));
    assertEquals("the file is in UTF-16", message("a: b".getBytes(StandardCharsets.UTF_16BE)));
    var latin = "a: b\nc: café\n".getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(List.of("Y003 2:7"), codes(latin));
    assertTrue(message(latin).startsWith("the byte E9 is not UTF-8"), message(latin));
  }

  @Test
  void filesThatAreNoTextAreRecognised() {
    assertEquals(
        "this is a PDF, not a text", message("%PDF-1.7 …".getBytes(StandardCharsets.UTF_8)));
    assertEquals(List.of("Y004 2:4"), codes("a: b\nc: \u0000d".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void limitsAreKept() {
    assertEquals(List.of("Y005 1:1"), codes("#".repeat(1_001).getBytes(StandardCharsets.UTF_8)));
    assertEquals(List.of("Y006 1:6"), codes("[[[[[[[[]]]]]]]]".getBytes(StandardCharsets.UTF_8)));
    var many = "- x\n".repeat(60).getBytes(StandardCharsets.UTF_8);
    assertEquals(List.of("Y007 41:3"), codes(many));
  }

  @Test
  void nestedAliasesDoNotGrow() {
    var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 12; i++) {
      bomb.append("a%d: &a%d [".formatted(i, i));
      bomb.append("*a%d, ".formatted(i - 1).repeat(9)).append("x]\n");
    }
    var text = YamlReader.read("t", bomb.toString());
    assertEquals(99, text.diagnostics().stream().filter(d -> d.code().equals("Y008")).count());
    var lists = ((Tree.Mapping) text.tree().orElseThrow()).entries();
    assertEquals(1, ((Tree.Sequence) lists.getLast().value()).items().size());
  }

  @Test
  void everyDiagnosticSaysWhatToDo() {
    var helps = YamlReader.read("t", "a: @b").diagnostics().stream().map(Diagnostic::help).toList();
    assertEquals(List.of(Optional.of("put quotation marks round the text: \"…\"")), helps);
  }
}
