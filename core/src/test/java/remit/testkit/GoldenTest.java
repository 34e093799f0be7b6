package remit.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenTest {
  @TempDir Path folder;

  @BeforeEach
  void onlyWhereGoldenFilesAreCompared() {
    Assumptions.assumeFalse(Golden.isUpdate(), "golden files are being rewritten");
  }

  @Test
  void aDifferenceIsShownByItsFirstLine() throws IOException {
    var file = folder.resolve("a.txt");
    Files.writeString(file, "one\ntwo\n");
    Golden.check(file, "one\ntwo\n");
    var error = assertThrows(AssertionError.class, () -> Golden.check(file, "one\nthree\n"));
    assertTrue(error.toString().contains("from line 2 on"), error.getMessage());
    assertTrue(error.toString().contains("should be: three"), error.getMessage());
    assertEquals("one\ntwo\n", Files.readString(file));
  }

  @Test
  void onlyThePartBetweenMarkersIsCompared() throws IOException {
    var file = folder.resolve("a.md");
    Files.writeString(file, "x\n<!-- t: begin -->\nrow\n<!-- t: end -->\ny\n");
    Golden.checkBetween(file, "t", "row\n");
    assertThrows(AssertionError.class, () -> Golden.checkBetween(file, "t", "other\n"));
    assertThrows(AssertionError.class, () -> Golden.checkBetween(file, "missing", "row\n"));
  }
}
