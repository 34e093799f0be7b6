package remit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import remit.reader.LawPacks;
import remit.reader.Proposals;

class NewCommandTest {
  @TempDir private Path folder;

  @Test
  void theStarterIsReadWithoutAWordOfComplaint() throws IOException {
    var system = folder.resolve("Our System");
    var run = Terminal.remit("new", system.toString());
    assertEquals(Exit.DONE, run.exit());
    assertEquals("", run.err());
    var law = LawPacks.england();
    var read = remit.reader.Charters.read(system, law);
    assertEquals(List.of(), read.diagnostics());
    var charter = read.charter().orElseThrow();
    assertEquals("our-system", charter.heading().id().value());
    var path = system.resolve("proposals/first-proposal.yaml");
    var proposal = Proposals.proposal(path, charter, law);
    assertEquals(List.of(), proposal.diagnostics());
    assertTrue(proposal.proposal().isPresent());
  }

  @Test
  void nothingIsOverwritten() throws IOException {
    Files.writeString(folder.resolve("charter.yaml"), "mine");
    var run = Terminal.remit("new", folder.toString());
    assertEquals(Exit.COULD_NOT_RUN, run.exit());
    assertTrue(run.err().contains("is not empty"), run.err());
    assertEquals("mine", Files.readString(folder.resolve("charter.yaml")));
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    var file = Files.writeString(folder.resolve("file"), "mine");
    var run = Terminal.remit("new", file.toString());
    assertEquals(Exit.COULD_NOT_RUN, run.exit());
    assertTrue(run.err().contains("is a file"), run.err());
  }

  @Test
  void anEmptyFolderIsFilled() {
    assertEquals(Exit.DONE, Terminal.remit("new", folder.toString()).exit());
    assertTrue(Files.isRegularFile(folder.resolve("charter.yaml")));
  }
}
