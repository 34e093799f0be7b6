package remit.service.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import remit.service.database.TestDatabase;
import remit.service.database.TestServer;

/// A backup is the way from one major version of PostgreSQL to another, and from the embedded
/// server to one that is run elsewhere.
@Tag("embedded")
class BackupAcrossVersionsTest {
  @ParameterizedTest
  @CsvSource({"EMBEDDED, INSTALLED", "INSTALLED, EMBEDDED"})
  void whatOneVersionWroteAnotherTakesBack(TestServer older, TestServer newer) throws IOException {
    assumeTrue(older.isThere() && newer.isThere(), "there is only one PostgreSQL on this machine");
    try (var from = TestDatabase.fresh(older);
        var to = TestDatabase.fresh(newer)) {
      Sample.makeTables(from);
      Sample.makeTables(to);
      Sample.fill(from);
      var backup = BackupTest.backup(from);
      Restore.read(to, new ByteArrayInputStream(backup));
      assertEquals(Sample.rows(from), Sample.rows(to));
      assertEquals(ZipText.of(backup).tables(), ZipText.of(BackupTest.backup(to)).tables());
    }
  }
}
