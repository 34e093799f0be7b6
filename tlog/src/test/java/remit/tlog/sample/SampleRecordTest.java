package remit.tlog.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import remit.tlog.entry.Entry;
import remit.tlog.entry.EntryType;
import remit.tlog.entry.MalformedEntry;
import remit.tlog.verify.Question;
import remit.tlog.verify.RecordSource;
import remit.tlog.verify.Verifier;

class SampleRecordTest {
  static final Path SAMPLES = Path.of(System.getProperty("remit.root", ".."), "samples");
  static final Path RECORD = SAMPLES.resolve("record");

  /// The files of the record; other samples stand in folders of their own.
  private static Map<String, byte[]> committed() throws IOException {
    var files = new TreeMap<String, byte[]>();
    var earlier = SAMPLES.resolve("earlier-checkpoint");
    try (var paths = Stream.concat(Files.walk(RECORD), Stream.of(earlier))) {
      for (var path : paths.filter(Files::isRegularFile).toList()) {
        files.put(SAMPLES.relativize(path).toString(), Files.readAllBytes(path));
      }
    }
    return files;
  }

  @Test
  void theCommittedRecordIsWhatTheProgramWrites() throws IOException {
    var made = SampleRecord.files();
    if ("update".equals(System.getProperty("golden"))) write(made);
    var committed = committed();
    assertEquals(made.keySet(), committed.keySet(), "-Dgolden=update writes it again");
    for (var file : made.entrySet()) {
      assertArrayEquals(file.getValue(), committed.get(file.getKey()), file.getKey());
    }
  }

  private static void write(Map<String, byte[]> files) throws IOException {
    if (Files.exists(RECORD)) {
      for (var path : committed().keySet()) Files.delete(SAMPLES.resolve(path));
    }
    for (var file : files.entrySet()) {
      var path = SAMPLES.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }

  @Test
  void theSampleHoldsAndContinuesItsEarlierCheckpoint() throws Exception {
    var question =
        Question.plain()
            .withKey(SampleRecord.KEY.verifier())
            .withEarlier(Files.readAllBytes(SAMPLES.resolve("earlier-checkpoint")));
    try (var source = RecordSource.open(RECORD.toString())) {
      var verdict = Verifier.verify(source, question);
      assertEquals(List.of(), verdict.problems());
      assertEquals(List.of(), verdict.remarks());
      assertTrue(
          verdict
              .facts()
              .contains("6 parts are commitments: 2 opened and unaltered, 1 erased, 3 withheld."),
          verdict::toString);
      assertTrue(
          verdict.facts().contains("It begins with the 15 entries of the earlier checkpoint."),
          verdict::toString);
    }
  }

  @Test
  void everyTypeOfEntryOccurs() throws MalformedEntry {
    var types = EnumSet.noneOf(EntryType.class);
    byte[] bundle =
        SampleRecord.files().entrySet().stream()
            .filter(file -> file.getKey().startsWith("record/tile/entries/"))
            .map(Map.Entry::getValue)
            .reduce(new byte[0], (a, b) -> a.length > b.length ? a : b);
    for (int at = 0; at < bundle.length; ) {
      int length = (bundle[at] & 255) * 256 + (bundle[at + 1] & 255);
      types.add(Entry.parse(java.util.Arrays.copyOfRange(bundle, at + 2, at + 2 + length)).type());
      at += 2 + length;
    }
    assertEquals(EnumSet.allOf(EntryType.class), types);
  }
}
