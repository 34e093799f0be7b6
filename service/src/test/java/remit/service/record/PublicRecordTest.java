package remit.service.record;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import remit.service.database.Database;
import remit.service.database.TestDatabase;
import remit.tlog.entry.EntryType;
import remit.tlog.verify.Question;
import remit.tlog.verify.RecordSource;
import remit.tlog.verify.Verifier;

class PublicRecordTest {
  private static final Instant NOW = Instant.parse("2027-05-27T10:15:30.123Z");

  private final Database database = TestDatabase.fresh();
  private final Journal journal = new Journal(database);
  private final Entries entries = new Entries(journal);
  private final PublicRecord record = new PublicRecord(database, journal, "record.example/vale");

  @AfterEach
  void close() {
    database.close();
  }

  private Entries.Draft notice(String title) {
    return entries
        .of(EntryType.NOTICE, "north-vale/icb-board", LocalDate.of(2027, 5, 27), NOW)
        .say("title", title)
        .say("meeting", 1);
  }

  private long recorded(String title) {
    return database.inTransaction(() -> notice(title).record());
  }

  @Test
  void whatWasPublishedHoldsForAStranger(@TempDir Path folder) throws Exception {
    for (int i = 0; i < 300; i++) recorded("meeting " + i);
    record.publish();
    recorded("one more");
    record.publish();
    record.export(folder);
    try (var source = RecordSource.open(folder.toString())) {
      var verdict = Verifier.verify(source, Question.plain());
      assertEquals(List.of(), verdict.problems());
      assertEquals(301, verdict.size());
      assertEquals("record.example/vale", verdict.origin());
    }
  }

  @Test
  void anEntryAwaitsTheNextCheckpointAndIsThenCovered() {
    long index = recorded("a meeting");
    assertInstanceOf(PublicRecord.Awaiting.class, record.standing(index));
    assertEquals(Optional.empty(), record.receipt(index));
    record.publish();
    assertEquals(new PublicRecord.Covered(1), record.standing(index));
    assertTrue(record.receipt(index).orElseThrow().html().contains("a meeting"));
  }

  @Test
  void aTransactionThatFailsTakesNoPlace() {
    assertEquals(0, recorded("first"));
    assertThrows(
        IllegalStateException.class,
        () ->
            database.inTransaction(() -> {
              notice("never").record();
              throw new IllegalStateException("something else failed");
            }));
    assertEquals(1, recorded("second"));
    assertEquals(2, journal.size());
  }

  @Test
  void outsideOfATransactionNothingIsRecorded() {
    assertThrows(IllegalStateException.class, () -> notice("alone").record());
    assertEquals(0, journal.size());
  }

  @Test
  void manyWritersAndPublishersMakeOneRecordWithoutGaps() throws Exception {
    var other = new PublicRecord(database, journal, "another.example");
    try (var threads = Executors.newFixedThreadPool(6)) {
      var work = new java.util.ArrayList<Future<?>>();
      for (int t = 0; t < 4; t++) {
        int writer = t;
        work.add(
            threads.submit(() -> {
              for (int i = 0; i < 80; i++) recorded(writer + "/" + i);
            }));
      }
      for (var publisher : List.of(record, other)) {
        work.add(
            threads.submit(() -> {
              for (int i = 0; i < 20; i++) publisher.publish();
            }));
      }
      for (var done : work) done.get();
    }
    record.publish();
    var verdict = Verifier.verify(record.source(), Question.plain());
    assertEquals(List.of(), verdict.problems());
    assertEquals(320, verdict.size());
    assertEquals("record.example/vale", verdict.origin());
  }

  @Test
  void aPublicDocumentIsOpenedAtOnceAndAnExemptOneNot() throws Exception {
    byte[] open = "the business case".getBytes(StandardCharsets.UTF_8);
    byte[] exempt = "the price".getBytes(StandardCharsets.UTF_8);
    database.inTransaction(() ->
        entries
            .of(EntryType.PAPER, "north-vale/icb-board", LocalDate.of(2027, 5, 27), NOW)
            .say("title", "Business case")
            .document("words", open)
            .exempt("annex", exempt, Optional.of("lga1972-sch12a-3"))
            .record());
    record.publish();
    var opened = record.paths().stream().filter(p -> p.endsWith("/content")).toList();
    assertEquals(1, opened.size());
    assertArrayEquals(open, record.file(opened.getFirst()).orElseThrow());
    assertTrue(Verifier.verify(record.source(), Question.plain()).holds());
  }

  @Test
  void thereAreNoOtherFiles() {
    for (var path : List.of("", "../key", "opened/zz/salt", "tile/0/999", "checkpoint")) {
      assertFalse(record.file(path).isPresent(), path);
    }
  }
}
