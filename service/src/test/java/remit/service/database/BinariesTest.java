package remit.service.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("embedded")
class BinariesTest {
  @TempDir private Path home = Path.of("");

  @Test
  void theProgramsAreUnpackedOnceWithTheirLicence() throws IOException {
    var brokenOff =
        Files.createDirectory(home.resolve("postgresql-" + Binaries.version() + ".part"));
    Files.writeString(brokenOff.resolve("half"), "a file");
    var programs = Binaries.unpack(home);
    for (var program : new String[] {"postgres", "initdb", "pg_ctl"}) {
      assertTrue(Files.isExecutable(programs.resolve(program)), program);
    }
    var licence = programs.resolve("../LICENCE");
    assertTrue(Files.readString(licence).contains("PostgreSQL Global Development Group"));
    assertFalse(Files.exists(brokenOff));
    assertFalse(Files.exists(programs.resolve("../half")));

    Files.writeString(licence, "touched");
    assertEquals(programs, Binaries.unpack(home));
    assertEquals("touched", Files.readString(licence));
  }
}
