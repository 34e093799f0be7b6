package remit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The map, as it is typed.
class MapCommandTest {
  @TempDir Path folder;

  @Test
  void aMapIsPrintedOrWritten() throws IOException {
    var printed = Terminal.remit("map", "first-look");
    assertEquals(Exit.DONE, printed.exit(), printed.err());
    assertTrue(printed.out().startsWith("<svg xmlns"));
    var file = folder.resolve("map.svg");
    var written = Terminal.remit("map", "first-look", "-o", file.toString());
    assertEquals("", written.out());
    assertEquals(printed.out(), Files.readString(file));
  }

  @Test
  void textSaysWhatTheDrawingShows() {
    var run = Terminal.remit("map", "llr-2019", "--format", "text");
    var said = run.out().replaceAll("\\s+", " ");
    assertTrue(
        said.contains("Better Care Together Partnership Group (partnership group) only advises"));
    assertTrue(said.contains("Cabinet of Rutland County Council gives to Rutland section 75"));
  }

  @Test
  void aLinkNeedsAPlaceForTheBody() {
    var run = Terminal.remit("map", "first-look", "--links", "/bodies");
    assertEquals(Exit.COULD_NOT_RUN, run.exit());
    assertTrue(run.err().contains("--links needs `{id}`"));
    var linked = Terminal.remit("map", "first-look", "--links", "/bodies/{id}");
    assertTrue(linked.out().contains("href=\"/bodies/partnership-group\""));
  }
}
