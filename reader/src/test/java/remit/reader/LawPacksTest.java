package remit.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import remit.core.diagnostic.Diagnostic;
import remit.core.law.Confidence;
import remit.core.law.LawPack;
import remit.core.law.Provision;
import remit.core.law.compact.CompactLaw;
import remit.core.law.read.LawPackReader;

final class LawPacksTest {
  private static final LawPack WRITTEN = LawPacks.readEngland().pack().orElseThrow();

  @Test
  void thePackOfEnglandIsReadWithoutADiagnostic() {
    assertEquals(List.of(), LawPacks.readEngland().diagnostics());
  }

  @Test
  void everyFileOfTheFolderBelongsToThePack() throws IOException {
    var folder = Path.of(System.getProperty("remit.root"), "core/src/main/resources/law/england");
    try (var files = Files.list(folder)) {
      assertEquals(
          LawPacks.ENGLAND.stream().map(name -> name + ".yaml").sorted().toList(),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void whatTheBuildPreparedIsThePackAsItIsWritten() {
    assertSame(WRITTEN, LawPacks.england());
  }

  @Test
  void aCompactPackIsTheSamePackAndTheSameBytes() {
    var bytes = CompactLaw.write(WRITTEN);
    assertSame(WRITTEN, CompactLaw.read(bytes));
    assertEquals(List.of(bytes.length), List.of(CompactLaw.write(CompactLaw.read(bytes)).length));
  }

  private static void assertSame(LawPack expected, LawPack actual) {
    assertEquals(expected.name(), actual.name());
    assertEquals(expected.title(), actual.title());
    assertEquals(expected.partnerKinds(), actual.partnerKinds());
    assertEquals(expected.bodyKinds(), actual.bodyKinds());
    assertEquals(expected.functions(), actual.functions());
    assertEquals(expected.gates(), actual.gates());
    assertEquals(expected.provisions(), actual.provisions());
  }

  @Test
  void everyProvisionOfTheResearchIsThereAndNoSurerThanItsSource() throws IOException {
    assertEquals(
        expected(),
        new TreeMap<>(
            WRITTEN.provisions().stream()
                .collect(Collectors.toMap(p -> p.id().value(), p -> words(p.confidence())))));
  }

  private static Map<String, String> expected() throws IOException {
    try (var in = LawPacksTest.class.getResourceAsStream("provisions-of-england.txt")) {
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new TreeMap<>(
          text.lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> line.split(": "))
              .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1])));
    }
  }

  private static String words(Confidence confidence) {
    return confidence.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  }

  @Test
  void whatIsPartlyOrNotConfirmedSaysWhich() {
    var silent =
        WRITTEN.provisions().stream()
            .filter(p ->
                p.confidence() == Confidence.PARTLY || p.confidence() == Confidence.UNCONFIRMED)
            .filter(p -> p.note().isEmpty())
            .map(Provision::id)
            .toList();
    assertEquals(List.of(), silent);
  }

  @Test
  void aDutyIsCalledOnceWithinItsProvision() {
    for (var provision : WRITTEN.provisions()) {
      var names = provision.duties().stream().map(d -> d.id()).toList();
      assertEquals(List.copyOf(new java.util.LinkedHashSet<>(names)), names, provision.id()::value);
    }
  }

  @Test
  void aNameThatIsNotInThePackIsRefusedWhereItStands() {
    var read =
        read(
            """
            law: nowhere
            title: Nowhere
            partner kinds:
              town council:
                plural: town councils
                sector: local government
                groups: [council]
                organs: { executive: [cabinet] }
            functions:
              sweep-streets:
                title: Sweep the streets
                class: executive
                held by: [counsil]
                confidence: confirmed
            provisions:
              STREETS-1:
                title: Streets
                rule: Streets are swept.
                binds: [council]
                duties:
                  sweep:
                    kind: record
                    what: write it down
                    when: { function: [sweep-steets] }
                    who: each decider
                    after: duty brush
            """);
    assertEquals(
        List.of(
            "`cabinet` is not the name of a kind of body at 8:27",
            "`counsil` is not a word for kinds of partner at 13:15",
            "`sweep-steets` is not the name of a function at 24:28",
            "`brush` is not the name of a duty at 21:7"),
        read.stream().map(LawPacksTest::line).toList());
  }

  @Test
  void aProvisionThatStandsTwiceIsRefused() {
    var read =
        read(
            """
            law: nowhere
            title: Nowhere
            functions:
              sweep: { title: Sweep, class: executive, held by: any, confidence: confirmed }
            """,
            """
            law: nowhere
            title: Nowhere
            functions:
              sweep: { title: Sweep again, class: executive, held by: any, confidence: confirmed }
            """);
    assertEquals(
        List.of("`sweep` stands twice in the pack at 4:3"),
        read.stream().map(LawPacksTest::line).toList());
  }

  @Test
  void aPackWithoutAHeadingIsNoPack() {
    var trees = List.of(YamlReader.read("pack.yaml", "gates: []\n").tree().orElseThrow());
    var read = LawPackReader.read(trees);
    assertTrue(read.pack().isEmpty());
    assertFalse(read.diagnostics().isEmpty());
  }

  private static List<Diagnostic> read(String... files) {
    var trees =
        List.of(files).stream()
            .map(text -> YamlReader.read("pack.yaml", text).tree().orElseThrow())
            .toList();
    return LawPackReader.read(trees).diagnostics();
  }

  private static String line(Diagnostic diagnostic) {
    var place = diagnostic.place();
    return diagnostic.message() + " at " + place.line() + ":" + place.column();
  }
}
