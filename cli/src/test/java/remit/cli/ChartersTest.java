package remit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import remit.cli.Charters.Search;
import remit.cli.console.Problem;

class ChartersTest {
  @TempDir Path root;

  @BeforeEach
  void stock() throws IOException {
    Files.createDirectories(root.resolve("charters/sussex/proposals"));
    Files.createDirectories(root.resolve("charters/sussex/traces"));
    Files.writeString(root.resolve("charters/small.yaml"), "charter: small\n");
    Files.writeString(root.resolve("charters/sussex/charter.yaml"), "charter: sussex\n");
    Files.writeString(root.resolve("charters/sussex/proposals/pooled-fund.yaml"), "x: y\n");
  }

  @Test
  void aNameIsFoundOnTheShelfAsAFolderOrAFile() {
    assertEquals(root.resolve("charters/sussex"), found(charters().charter("sussex")));
    assertEquals(root.resolve("charters/small.yaml"), found(charters().charter("small")));
  }

  @Test
  void aPathIsTakenAsItStands() {
    var path = root.resolve("charters/small.yaml").toString();
    assertEquals(Path.of(path), found(charters().charter(path)));
  }

  @Test
  void aMistypedNameIsRecognised() {
    var problem = missing(charters().charter("susex"));
    assertEquals("there is no charter `susex`", problem.what());
    assertEquals(Optional.of("did you mean `sussex`?"), problem.help());
  }

  @Test
  void aNameFarFromAllOthersListsThem() {
    assertEquals(
        Optional.of("there are small, sussex"), missing(charters().charter("nowhere")).help());
  }

  @Test
  void proposalsStandInTheCharterOfTheSameFolder() {
    var charter = root.resolve("charters/sussex");
    var proposal = charter.resolve("proposals/pooled-fund.yaml");
    assertEquals(proposal, found(charters().proposal(charter, "pooled-fund")));
    assertEquals(
        proposal, found(charters().proposal(charter.resolve("charter.yaml"), "pooled-fund")));
    assertEquals(proposal, found(charters().proposal(charter, proposal.toString())));
    assertEquals(
        Optional.of("did you mean `pooled-fund`?"),
        missing(charters().proposal(charter, "poled-fund")).help());
    assertEquals(
        "there is no trace `pooled-fund`",
        missing(charters().trace(charter, "pooled-fund")).what());
  }

  private Charters charters() {
    return new Charters(List.of(root));
  }

  private static Path found(Search search) {
    return assertInstanceOf(Search.Found.class, search).path();
  }

  private static Problem missing(Search search) {
    return assertInstanceOf(Search.Missing.class, search).problem();
  }
}
