package remit.tlog.writer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import remit.tlog.entry.Opening;

class FolderStoreTest {
  @TempDir private Path home;

  private FolderStore store() {
    return new FolderStore(home.resolve("record"), home.resolve("scratch"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void aFileNeverChanges() {
    var store = store();
    store.add(Map.of("tile/0/000", bytes("a")));
    store.add(Map.of("tile/0/000", bytes("a")));
    assertThrows(DamagedRecordException.class, () -> store.add(Map.of("tile/0/000", bytes("b"))));
    assertEquals("a", new String(store.read("tile/0/000").orElseThrow(), StandardCharsets.UTF_8));
  }

  @Test
  void theCheckpointChangesOnlyFromWhatItWasThoughtToBe() {
    var store = store();
    assertEquals(RecordStore.Swap.DONE, store.swapCheckpoint(Optional.empty(), bytes("1")));
    assertEquals(RecordStore.Swap.OVERTAKEN, store.swapCheckpoint(Optional.empty(), bytes("2")));
    assertEquals(
        RecordStore.Swap.OVERTAKEN, store.swapCheckpoint(Optional.of(bytes("0")), bytes("2")));
    assertEquals(RecordStore.Swap.DONE, store.swapCheckpoint(Optional.of(bytes("1")), bytes("2")));
  }

  @Test
  void whatWasOpenedCanBeErasedAndOpenedElsewhereAgain() {
    var store = store();
    var opening = Opening.seal(bytes("a letter"), new SecureRandom());
    store.open(opening);
    var folder = home.resolve("record").resolve(Opening.folder(opening.hash()));
    assertTrue(Files.exists(folder.resolve("content")));
    store.erase(opening.hash());
    assertFalse(Files.exists(folder));
    store.erase(opening.hash());
    store.open(opening);
    assertTrue(Files.exists(folder.resolve("salt")));
  }

  @Test
  void draftsOfAWriterThatWasKilledAreRemoved() throws Exception {
    var draft = home.resolve("scratch/draft");
    store();
    Files.writeString(draft, "half");
    store();
    assertFalse(Files.exists(draft));
  }
}
