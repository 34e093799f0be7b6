package remit.tlog.writer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import remit.testkit.Gen;
import remit.testkit.Property;
import remit.tlog.Naive;
import remit.tlog.TestLog;

class IntegratorTest {
  @Test
  void inWhateverBatchesEntriesComeTheRecordIsTheSame() {
    Property.forAll(
        60,
        Gen.between(1, 400).list(1, 5),
        batches -> {
          var log = new TestLog();
          for (int batch : batches) {
            for (int i = 0; i < batch; i++) log.commit(TestLog.entry((int) log.size()));
            var checkpoint = log.publish();
            assertEquals(Naive.mth(log.entries()), checkpoint.head().root());
          }
          assertEquals(List.of(), log.fsck().problems());
          assertArrayEquals(
              TestLog.of((int) log.size()).file("checkpoint"), log.file("checkpoint"));
        });
  }

  @Test
  void anEmptyLogHasACheckpoint() {
    var log = TestLog.of(0);
    assertEquals(0, log.publish().head().size());
    assertEquals(List.of(), log.fsck().problems());
  }

  @Test
  void aSecondIntegratorIsOvertakenAndChangesNothing() {
    var log = TestLog.of(10);
    log.commit(TestLog.entry(10));
    var first = new Integrator(log, log, TestLog.KEY);
    // The other integrator publishes while this one is at work: just before its last step.
    var second =
        new Integrator(
            log,
            new Forwarding(log) {
              @Override
              public Swap swapCheckpoint(Optional<byte[]> before, byte[] next) {
                assertInstanceOf(Integrator.Published.class, first.run());
                return super.swapCheckpoint(before, next);
              }
            },
            TestLog.KEY);
    assertEquals(new Integrator.Overtaken(), second.run());
    assertEquals(List.of(), log.fsck().problems());
  }

  /// The other one fills a tile and takes away its partial files, while this one is about to read
  /// them.
  @Test
  void anIntegratorWhoseTilesAreTakenAwayIsOvertaken() {
    for (int after = 1; after < 5; after++) {
      var log = TestLog.of(250);
      for (int i = 250; i < 260; i++) log.commit(TestLog.entry(i));
      var first = new Integrator(log, log, TestLog.KEY);
      var countdown = new AtomicInteger(after);
      var second =
          new Integrator(
              log,
              new Forwarding(log) {
                @Override
                public Optional<byte[]> read(String path) {
                  if (countdown.getAndDecrement() == 0) first.run();
                  return super.read(path);
                }
              },
              TestLog.KEY);
      assertEquals(new Integrator.Overtaken(), second.run(), "after " + after + " reads");
      assertEquals(260, log.publish().head().size());
      assertEquals(List.of(), log.fsck().problems());
    }
  }

  @Test
  void aSourceSetBackToAnOlderStateIsRefused() {
    var log = TestLog.of(10);
    log.entries().removeLast();
    var refused = assertThrows(DamagedRecordException.class, log::publish);
    assertTrue(refused.toString().contains("10 are published"), refused::toString);
    log.commit(TestLog.entry(77));
    log.commit(TestLog.entry(78));
    refused = assertThrows(DamagedRecordException.class, log::publish);
    assertTrue(refused.toString().contains("entry 9"), refused::toString);
  }

  @Test
  void nothingIsSignedOnTopOfADamagedEdge() {
    for (var path : List.of("tile/0/001.p/44", "tile/1/000.p/1", "tile/entries/001.p/44")) {
      var log = TestLog.of(300);
      log.flip(path, 40);
      byte[] before = log.file("checkpoint");
      log.commit(TestLog.entry(300));
      assertThrows(DamagedRecordException.class, log::publish, path);
      assertArrayEquals(before, log.file("checkpoint"));
    }
  }

  @Test
  void aCheckpointOfAnotherKeyIsNotContinued() {
    var log = TestLog.of(3);
    log.flip("checkpoint", 0);
    assertThrows(DamagedRecordException.class, log::publish);
  }

  /// A store that hands everything on.
  private static class Forwarding implements RecordStore {
    private final RecordStore store;

    Forwarding(RecordStore store) {
      this.store = store;
    }

    @Override
    public Optional<byte[]> read(String path) {
      return store.read(path);
    }

    @Override
    public void add(java.util.Map<String, byte[]> files) {
      store.add(files);
    }

    @Override
    public Swap swapCheckpoint(Optional<byte[]> before, byte[] next) {
      return store.swapCheckpoint(before, next);
    }

    @Override
    public void discard(String folder) {
      store.discard(folder);
    }
  }
}
