package remit.service.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import remit.service.database.Database;
import remit.service.database.TestDatabase;

class BackupFileTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void aFileGoesOutAndComesBack() throws IOException {
    var from = TestDatabase.freshSettings();
    try (var database = Database.open(from)) {
      database
          .sql()
          .sql("insert into system (id, name, created_at) values ('vale', 'Vale', now())")
          .update();
    }
    var file = folder.resolve("remit.backup");
    var written = BackupFile.write(from, file);
    assertTrue(written.rows() >= 1);
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    try (var entries = Files.list(folder)) {
      assertEquals(1, entries.count());
    }
    var to = TestDatabase.freshSettings();
    assertEquals(written, BackupFile.restore(to, file));
    try (var database = Database.open(to)) {
      assertEquals(
          "vale", database.sql().sql("select id from system").query(String.class).single());
    }
  }

  @Test
  void aFileThatIsThereIsNotWrittenOver() throws IOException {
    var file = Files.writeString(folder.resolve("remit.backup"), "last week's");
    var refusal =
        assertThrows(
            BackupRefusedException.class,
            () -> BackupFile.write(TestDatabase.freshSettings(), file));
    assertTrue(refusal.toString().contains("remit.backup exists already"), refusal.toString());
    assertEquals("last week's", Files.readString(file));
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    var file = folder.resolve("nowhere/remit.backup");
    var refusal =
        assertThrows(
            BackupRefusedException.class,
            () -> BackupFile.write(TestDatabase.freshSettings(), file));
    assertTrue(refusal.toString().contains("cannot write " + file), refusal.toString());
    assertFalse(Files.exists(file));
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    var file = folder.resolve("remit.backup");
    var refusal =
        assertThrows(
            BackupRefusedException.class,
            () -> BackupFile.restore(TestDatabase.freshSettings(), file));
    assertTrue(refusal.toString().contains("cannot read " + file), refusal.toString());
  }
}
