package remit.tlog.writer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import remit.tlog.TestLog;

class FileLogTest {
  @TempDir private Path home;

  private static Map<String, byte[]> files(Path record) throws IOException {
    var files = new TreeMap<String, byte[]>();
    try (var paths = Files.walk(record)) {
      for (var path : paths.filter(Files::isRegularFile).toList()) {
        files.put(record.relativize(path).toString(), Files.readAllBytes(path));
      }
    }
    return files;
  }

  private Path journal() throws IOException {
    try (var files = Files.list(home.resolve("journal"))) {
      return files.sorted().toList().getLast();
    }
  }

  @Test
  void whatOneProgramWroteTheNextContinues() throws IOException {
    for (int life = 0; life < 5; life++) {
      try (var log = FileLog.open(home, TestLog.KEY)) {
        for (int i = 0; i < 100; i++) {
          assertEquals(life * 100 + i, log.append(TestLog.entry(life * 100 + i)));
        }
        if (life % 2 == 1) assertEquals((life + 1) * 100, log.publish().head().size());
      }
    }
    try (var log = FileLog.open(home, TestLog.KEY)) {
      assertEquals(TestLog.of(500).publish(), log.publish());
    }
    assertEquals(List.of(), TestLog.fsck(files(home.resolve("record"))).problems());
  }

  @Test
  void manyWritersAtOnceGetIndicesWithoutGapsEachOfItsOwnEntry() throws Exception {
    var seen = new Witnessed();
    var left = new AtomicInteger(16);
    try (var log = FileLog.open(home, TestLog.KEY);
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var writers = new ArrayList<Future<Void>>();
      for (int w = 0; w < 16; w++) {
        int writer = w;
        Callable<Void> writing =
            () -> {
              for (int i = 0; i < 120; i++) {
                byte[] entry =
                    ("writer " + writer + " entry " + i).getBytes(StandardCharsets.UTF_8);
                long index = log.append(entry);
                synchronized (seen) {
                  seen.acknowledged(index, entry);
                }
              }
              left.decrementAndGet();
              return null;
            };
        writers.add(threads.submit(writing));
      }
      while (left.get() > 0 && writers.stream().noneMatch(w -> w.state() == Future.State.FAILED)) {
        seen.published(log.publish());
      }
      for (var writer : writers) writer.get();
      assertEquals(16 * 120, log.size());
      seen.published(log.publish());
    }
    assertEquals(16 * 120, seen.count());
    seen.requireComplete(files(home.resolve("record")));
  }

  @Test
  void aSecondWriterIsRefused() {
    try (var log = FileLog.open(home, TestLog.KEY)) {
      assertThrows(LogInUseException.class, () -> FileLog.open(home, TestLog.KEY));
      log.append(TestLog.entry(0));
    }
    try (var log = FileLog.open(home, TestLog.KEY)) {
      assertEquals(1, log.size());
    }
  }

  @Test
  void aTornWriteAtTheEndOfTheJournalIsCutOff() throws IOException {
    try (var log = FileLog.open(home, TestLog.KEY)) {
      log.append(TestLog.entry(0));
      log.append(TestLog.entry(1));
    }
    byte[] whole = Files.readAllBytes(journal());
    Files.write(journal(), java.util.Arrays.copyOf(whole, whole.length - 3));
    try (var log = FileLog.open(home, TestLog.KEY)) {
      assertEquals(1, log.size());
      assertEquals(1, log.append(TestLog.entry(2)));
    }
    try (var log = FileLog.open(home, TestLog.KEY)) {
      assertEquals(2, log.size());
    }
  }

  @Test
  void damageBeforeEntriesThatAreWholeIsNotTakenForATornWrite() throws IOException {
    try (var log = FileLog.open(home, TestLog.KEY)) {
      log.append(TestLog.entry(0));
      log.append(TestLog.entry(1));
    }
    byte[] bytes = Files.readAllBytes(journal());
    bytes[25] ^= 1;
    Files.write(journal(), bytes);
    var refused = assertThrows(DamagedRecordException.class, () -> FileLog.open(home, TestLog.KEY));
    assertTrue(refused.toString().contains("damaged at byte 0"), refused::toString);
  }

  @Test
  void aJournalThatLostPublishedEntriesIsRefused() throws IOException {
    try (var log = FileLog.open(home, TestLog.KEY)) {
      log.append(TestLog.entry(0));
      log.append(TestLog.entry(1));
      log.publish();
    }
    Files.delete(journal());
    try (var log = FileLog.open(home, TestLog.KEY)) {
      log.append(TestLog.entry(7));
      assertThrows(DamagedRecordException.class, log::publish);
    }
  }

  @Test
  void publishedSegmentsOfTheJournalAreRemoved() throws IOException {
    byte[] large = new byte[60_000];
    try (var log = FileLog.open(home, TestLog.KEY)) {
      for (int i = 0; i < 8; i++) {
        log.append(java.util.Collections.nCopies(40, large));
        log.publish();
      }
      try (var segments = Files.list(home.resolve("journal"))) {
        assertTrue(segments.count() <= 2);
      }
    }
    try (var log = FileLog.open(home, TestLog.KEY)) {
      assertEquals(320, log.publish().head().size());
    }
    assertTrue(TestLog.fsck(files(home.resolve("record"))).holds());
  }

  @Test
  void anEntryThatIsTooLongIsRefusedBeforeAnythingIsWritten() {
    try (var log = FileLog.open(home, TestLog.KEY)) {
      assertThrows(IllegalArgumentException.class, () -> log.append(new byte[65_536]));
      assertEquals(0, log.append(new byte[65_535]));
      assertEquals(1, log.append(new byte[0]));
      assertEquals(2, log.publish().head().size());
    }
  }
}
