package remit.tlog.writer;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import remit.testkit.Gen;
import remit.testkit.Property;
import remit.tlog.TestLog;

/// Stops the writer at each single step it takes on the disk. See [CrashTest] for the real thing.
class PowerFailureTest {
  /// A batch of this size has entries so long that the journal begins a new file after it.
  private static final int LARGE = 121;

  @TempDir private Path folder;

  private enum Ending {
    POWER_FAILURE,
    KILLED
  }

  /// @param batches how many entries are appended before each publication
  /// @param stops how many steps each life of the writer has
  private record Story(List<Integer> batches, List<Integer> stops, Ending ending, long seed) {}

  private static final Gen<Story> STORIES =
      choices ->
          new Story(
              Gen.between(1, 120).list(1, 6).draw(choices),
              Gen.between(1, 120).list(1, 6).draw(choices),
              Gen.of(Ending.POWER_FAILURE, Ending.KILLED).draw(choices),
              choices.next(1_000_000L));

  @Test
  void whateverStepIsTheLastOneNothingAcknowledgedIsLostAndNothingForks() {
    Property.forAll(120, STORIES, this::survives);
  }

  @Test
  void everyStepOfOneStoryCanBeTheLast() {
    for (var ending : Ending.values()) {
      for (int stop = 1; stop < 90; stop++) {
        survives(new Story(List.of(3, 250, 10), List.of(stop), ending, stop));
      }
    }
  }

  @Test
  void everyStepMayBeTheLastWhileTheJournalBeginsANewFile() {
    for (int stop = 20; stop < 70; stop += 2) {
      survives(new Story(List.of(LARGE, LARGE, 1), List.of(stop), Ending.POWER_FAILURE, stop));
    }
  }

  private void survives(Story story) {
    var home = folder.resolve("log");
    var disk = new ModelDisk(folder, story.seed());
    var seen = new Witnessed();
    for (int stop : story.stops()) {
      disk.failAt(stop, ModelDisk.Fault.CRASH);
      live(disk, home, story.batches(), seen);
      switch (story.ending()) {
        case POWER_FAILURE -> disk.powerUp();
        case KILLED -> disk.restart();
      }
      var files = disk.below(home.resolve("record"));
      if (files.containsKey("checkpoint")) seen.requireSound(files);
      else assertTrue(seen.checkpoints() == 0, "the checkpoint is lost");
    }
    live(disk, home, List.of(1), seen);
    seen.requireComplete(disk.below(home.resolve("record")));
  }

  /// Writes until the story or the disk ends.
  private static void live(ModelDisk disk, Path home, List<Integer> batches, Witnessed seen) {
    try (var log = FileLog.open(disk, home, TestLog.KEY)) {
      for (int batch : batches) {
        var entries = new ArrayList<byte[]>();
        for (int i = 0; i < batch; i++) {
          var entry = "op " + disk.operations() + " entry " + i;
          var text = batch == LARGE ? entry.repeat(1_800) : entry;
          entries.add(text.getBytes(StandardCharsets.UTF_8));
        }
        long first = log.append(entries);
        for (int i = 0; i < batch; i++) seen.acknowledged(first + i, entries.get(i));
        seen.published(log.publish());
      }
    } catch (ModelDisk.Crash _) {
      return;
    } catch (IllegalStateException crashed) {
      assertTrue(crashed.getCause() instanceof ModelDisk.Crash, crashed::toString);
    }
  }

  @Test
  void aFullDiskIsAnErrorAndTheLogGoesOnWhenThereIsRoomAgain() {
    for (int at = 1; at < 60; at++) {
      var home = folder.resolve("full" + at);
      var disk = new ModelDisk(folder, at);
      var seen = new Witnessed();
      disk.failAt(at, ModelDisk.Fault.DISK_FULL);
      try {
        live(disk, home, List.of(3, 250, 10), seen);
      } catch (UncheckedIOException full) {
        assertTrue(String.valueOf(full.getCause()).contains("No space left"), full::toString);
      }
      disk.restart();
      live(disk, home, List.of(2), seen);
      seen.requireComplete(disk.below(home.resolve("record")));
    }
  }

  @Test
  void afterAFailedWriteTheLogTakesNothingUntilItIsOpenedAgain() {
    var home = folder.resolve("failed");
    var disk = new ModelDisk(folder, 1);
    try (var log = FileLog.open(disk, home, TestLog.KEY)) {
      log.append(TestLog.entry(0));
      disk.failAt(1, ModelDisk.Fault.DISK_FULL);
      assertThrows(UncheckedIOException.class, () -> log.append(TestLog.entry(1)));
      var refused = assertThrows(IllegalStateException.class, () -> log.append(TestLog.entry(2)));
      assertTrue(String.valueOf(refused.getCause()).contains("opened again"), refused::toString);
    }
  }
}
