package remit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CampaignsCommandTest {
  private static final String EXAMPLE = "docs/examples/ward-consultation.csv";

  @TempDir Path folder;

  @Test
  void theExampleHasThreeLettersAndThoseWhoWroteForThemselves() {
    var run = Terminal.remit("campaigns", EXAMPLE);
    assertEquals(Exit.DONE, run.exit(), run.err());
    assertTrue(run.out().contains("24  with one of 3 campaign letters"), run.out());
    assertTrue(run.out().contains("1  only quote a letter"), run.out());
    assertTrue(run.out().contains("8  wrote for themselves"), run.out());
  }

  @Test
  void theReportIsWrittenAndTheWorkFolderTidied() throws IOException {
    var out = folder.resolve("out");
    var run = Terminal.remit("campaigns", EXAMPLE, "-o", out.toString());
    assertEquals(Exit.DONE, run.exit(), run.err());
    assertFalse(Files.exists(out.resolve(".work")));
    String report = Files.readString(out.resolve("report.html"));
    assertTrue(report.contains("my neighbour waited three hours"), "what people added is there");
    assertTrue(report.contains("Nobody could have done that for her"), "individuals in full");
    assertTrue(report.contains("I agree with closing the ward."), "and short answers");
    assertFalse(report.contains("A resident of Ashby"), "signatures are masked");
    assertFalse(report.contains("http"), "the report needs nothing from elsewhere");
    assertTrue(Files.readString(out.resolve("additions.csv")).contains("R007"));
    assertEquals(41, Files.readAllLines(out.resolve("assignments.csv")).size());
  }

  @Test
  void aResponseIsExplainedStepByStep() {
    var run = Terminal.remit("campaigns", EXAMPLE, "--explain", "R007", "R010");
    assertEquals(Exit.DONE, run.exit(), run.err());
    assertTrue(run.out().contains("filled in; letter characters"), run.out());
    assertTrue(run.out().contains("Both hold the same letter"), run.out());
    assertFalse(run.out().contains("Check failed"), run.out());
    assertTrue(run.out().lines().allMatch(line -> line.length() <= 80));
  }

  @Test
  void whatCannotRunSaysWhyAndWhatToDo() throws IOException {
    assertEquals(Exit.COULD_NOT_RUN, Terminal.remit("campaigns", "no-such.csv").exit());
    var file = Files.writeString(folder.resolve("x.csv"), "a,b\n1,2\n");
    var run = Terminal.remit("campaigns", file.toString());
    assertEquals(Exit.COULD_NOT_RUN, run.exit());
    assertTrue(run.err().contains("it has a, b"), run.err());
    assertTrue(run.err().contains("--text COLUMN"), run.err());
    var unknown = Terminal.remit("campaigns", EXAMPLE, "--explain", "R999");
    assertTrue(unknown.err().contains("no response `R999`"), unknown.err());
  }
}
