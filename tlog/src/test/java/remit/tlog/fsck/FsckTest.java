package remit.tlog.fsck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import remit.testkit.Gen;
import remit.testkit.Property;
import remit.tlog.Naive;
import remit.tlog.TestLog;

class FsckTest {
  private static final TestLog LOG = TestLog.of(700, 20, 300, 640);

  /// A copy with one bit changed.
  private static Map<String, byte[]> flipped(String path, int bit) {
    var files = new TreeMap<>(LOG.files());
    byte[] bytes = LOG.file(path);
    bytes[bit / 8] ^= (byte) (1 << (bit % 8));
    files.put(path, bytes);
    return files;
  }

  private static String only(Map<String, byte[]> files) {
    var problems = TestLog.fsck(files).problems();
    assertEquals(1, problems.size(), problems::toString);
    return problems.getFirst().says();
  }

  @Test
  void aRecordThatWasNotChangedHolds() {
    var report = LOG.fsck();
    assertEquals(List.of(), report.problems());
    assertEquals(700, report.entries());
    assertEquals(Naive.mth(LOG.entries()).base64(), report.root());
    assertEquals(List.of(), report.unneeded());
  }

  @Test
  void everyFlippedBitIsCaughtAndTheFileNamed() {
    var paths = List.copyOf(LOG.files().keySet());
    var bits =
        Gen.of(paths)
            .flatMap(path ->
                Gen.between(0, LOG.file(path).length * 8 - 1).map(bit -> Map.entry(path, bit)));
    Property.forAll(
        bits,
        flip -> {
          var problems = TestLog.fsck(flipped(flip.getKey(), flip.getValue())).problems();
          assertTrue(
              problems.stream().anyMatch(problem -> problem.file().equals(flip.getKey())),
              () -> flip + " gave " + problems);
        });
  }

  @Test
  void aChangedEntryIsNamed() {
    assertEquals(
        "Entry 2 was changed, in tile/entries/000: its hash is not the one under the signed root.",
        only(flipped("tile/entries/000", 8 * (9 * 2 + 4))));
  }

  @Test
  void aChangedTileIsNamed() {
    assertEquals(
        "tile/0/001 was changed: its hash number 1 is not the hash of entry 257. The entries give"
            + " the signed root.",
        only(flipped("tile/0/001", 8 * 40)));
    assertEquals(
        "tile/1/000.p/2 was changed: its hash number 1 is not the hash of tile 1 one level down."
            + " The entries give the signed root.",
        only(flipped("tile/1/000.p/2", 8 * 40)));
  }

  @Test
  void anEntryAndItsTileChangedTogetherAreNamed() {
    var files = flipped("tile/entries/001", 8 * 5);
    var changed = new ArrayList<>(LOG.entries());
    byte[] entry = changed.get(256).clone();
    entry[3] ^= 1;
    byte[] tile = LOG.file("tile/0/001");
    System.arraycopy(Rfc6962.leaf(entry), 0, tile, 0, 32);
    files.put("tile/0/001", tile);
    assertTrue(only(files).startsWith("tile/0/001 was changed together with the entries"));
  }

  @Test
  void aMissingFileIsNamed() {
    for (var path : List.of("tile/0/001", "tile/entries/001", "tile/1/000.p/2", "checkpoint")) {
      var files = new TreeMap<>(LOG.files());
      files.remove(path);
      assertTrue(only(files).endsWith(" is missing."), path);
    }
  }

  @Test
  void aFullTileMayStandForAPartialOne() {
    var log = TestLog.of(700);
    var later = TestLog.of(1024);
    var files = new TreeMap<>(log.files());
    files.keySet().removeIf(path -> path.startsWith("tile/0/002") || path.contains("entries/002"));
    files.put("tile/0/002", later.files().get("tile/0/002"));
    files.put("tile/entries/002", later.files().get("tile/entries/002"));
    assertEquals(List.of(), TestLog.fsck(files).problems());
  }

  @Test
  void anEarlierPartialTileHasToBeTheBeginningOfTheLaterOne() {
    var log = TestLog.of(40, 30);
    assertTrue(log.files().containsKey("tile/0/000.p/30"));
    log.flip("tile/0/000.p/30", 7);
    assertEquals("tile/0/000.p/30", log.fsck().problems().getFirst().file());
  }

  @Test
  void filesBeyondTheCheckpointAreListedAndDoNotCount() {
    var files = new TreeMap<>(LOG.files());
    files.put("tile/0/002.p/250", new byte[250 * 32]);
    files.put("extra", new byte[3]);
    var report = TestLog.fsck(files);
    assertEquals(List.of(), report.problems());
    assertEquals(List.of("extra", "tile/0/002.p/250"), report.unneeded());
  }

  @Test
  void aRewrittenHistoryUnderTheSameKeyIsInternallySoundAndHasAnotherRoot() {
    var other = new TestLog();
    for (int i = 0; i < 700; i++) other.commit(TestLog.entry(i == 5 ? 5000 : i));
    other.publish();
    assertTrue(other.fsck().holds());
    assertFalse(other.fsck().root().equals(LOG.fsck().root()));
  }
}
