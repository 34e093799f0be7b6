package remit.service.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("embedded")
class EmbeddedServerTest {
  private Path folder = Path.of("");

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Rooms.make();
  }

  @AfterEach
  void deleteFolder() throws IOException {
    Rooms.delete(folder);
  }

  @Test
  void whatIsWrittenIsThereAfterTheNextStart() {
    open("create table kept (n int)", "insert into kept values (7)");
    try (var database = Database.open(DatabaseSettings.embedded(folder))) {
      assertEquals(7, database.sql().sql("select n from kept").query(Integer.class).single());
    }
  }

  @Test
  void theServerIsReachedOverLoopbackWithAPasswordThatOnlyItsOwnerReads() throws IOException {
    try (var database = Database.open(DatabaseSettings.embedded(folder))) {
      var set =
          database
              .sql()
              .sql(
                  """
                  select name || '=' || setting from pg_settings
                   where name in ('listen_addresses', 'fsync', 'synchronous_commit',
                                  'full_page_writes', 'password_encryption')
                   order by name
                  """)
              .query(String.class)
              .list();
      assertEquals(
          List.of(
              "fsync=on",
              "full_page_writes=on",
              "listen_addresses=127.0.0.1",
              "password_encryption=scram-sha-256",
              "synchronous_commit=on"),
          set);
      var socketFolder = Files.readAllLines(Postmaster.note(Rooms.data(folder))).get(4);
      assertEquals("", socketFolder);
      assertEquals("rw-------", permissions(folder.resolve("password")));
      var hba = Files.readString(Rooms.data(folder).resolve("pg_hba.conf"));
      assertFalse(hba.lines().anyMatch(line -> line.matches("[^#].*\\b(trust|peer)\\s*")), hba);
    }
  }

  @Test
  void aWrongPasswordIsRefused() {
    try (var server = EmbeddedServer.start(folder)) {
      var settings = DatabaseSettings.server(server.settings().url(), "remit", "guessed");
      var refusal = assertThrows(DatabaseUnavailableException.class, () -> Database.open(settings));
      assertTrue(refusal.toString().contains("password authentication failed"));
    }
  }

  @Test
  void theProgramDoesNotWorkAsTheSuperuser() {
    try (var database = Database.open(DatabaseSettings.embedded(folder))) {
      assertEquals(
          "remit,off",
          database
              .sql()
              .sql("select current_user || ',' || current_setting('is_superuser')")
              .query(String.class)
              .single());
    }
  }

  @Test
  void whatWasBrokenOffIsBegunAgain() throws IOException {
    var fresh = Rooms.empty();
    var part = Files.createDirectory(fresh.resolve(Rooms.data(fresh).getFileName() + ".part"));
    Files.writeString(part.resolve("PG_VERSION"), "18");
    Files.writeString(fresh.resolve("password.part"), "ha");
    try (var server = EmbeddedServer.start(fresh)) {
      assertNotEquals("ha", server.settings().password());
      assertFalse(Files.exists(part));
    }
    Rooms.delete(fresh);
  }

  @Test
  void aFolderOfAnotherMajorVersionIsLeftAlone() throws IOException {
    var older = Rooms.empty();
    Files.createDirectory(older.resolve("data-17"));
    var refusal =
        assertThrows(DatabaseUnavailableException.class, () -> EmbeddedServer.start(older))
            .toString();
    assertTrue(refusal.contains("data-17, made by another PostgreSQL than"), refusal);
    assertFalse(Files.exists(Rooms.data(older)));
    Rooms.delete(older);
  }

  @Test
  void aFolderThatIsAFileIsRefusedPlainly() throws IOException {
    var file = Files.createFile(folder.resolve("a-file"));
    var refusal =
        assertThrows(DatabaseUnavailableException.class, () -> EmbeddedServer.start(file));
    assertTrue(refusal.toString().contains("a-file"), refusal.toString());
    assertTrue(refusal.toString().contains("\n  try: "), refusal.toString());
  }

  @Test
  void aFolderWhoseNameAShellWouldReadIsRefused() {
    var refusal =
        assertThrows(
            DatabaseUnavailableException.class,
            () -> EmbeddedServer.start(folder.resolve("$(touch x)")));
    assertTrue(refusal.toString().contains("a sign in its name"), refusal.toString());
  }

  @Test
  void aFolderWithABlankInItsNameWillDo() throws IOException {
    var blank = Files.createDirectory(folder.resolve("a folder"));
    try (var server = EmbeddedServer.start(blank)) {
      assertTrue(server.settings().url().startsWith("jdbc:postgresql://127.0.0.1:"));
    }
  }

  /// A process that is no server at all has the number of the one that was killed.
  @Test
  void aStaleNoteThatNamesALivingProcessIsNoHindrance() throws IOException {
    open("create table kept (n int)");
    leaveNote(ProcessHandle.current().pid());
    open("insert into kept values (1)");
  }

  /// The killed server is dead, and its parent has not taken note of it.
  @Test
  void aStaleNoteThatNamesADeadProcessIsNoHindrance() throws Exception {
    open("create table kept (n int)");
    var parent = new ProcessBuilder("sh", "-c", "true & echo $!; exec sleep 600").start();
    try {
      var zombie = Long.parseLong(parent.inputReader().readLine());
      leaveNote(zombie);
      open("insert into kept values (1)");
    } finally {
      parent.destroyForcibly().waitFor();
    }
  }

  @Test
  void oneProgramOpensAFolderOnce() {
    try (var server = EmbeddedServer.start(folder)) {
      assertNotEquals("", server.settings().url());
      assertThrows(IllegalStateException.class, () -> EmbeddedServer.start(folder));
    }
  }

  /// A folder that no other account can enter leaves a superuser only a room of its own.
  @Test
  void aServerRunsWhereOnlyItsOwnerCanEnter(@TempDir Path closed) throws IOException {
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    var home = Files.createDirectory(closed.resolve("home"));
    try (var database = Database.open(DatabaseSettings.embedded(home))) {
      assertEquals(1, database.sql().sql("select 1").query(Integer.class).single());
      assertEquals(
          Folders.owner(Path.of("/proc/self")), Folders.owner(home.resolve("data-18/PG_VERSION")));
    }
    try (var database = Database.open(DatabaseSettings.embedded(home))) {
      assertEquals(1, database.sql().sql("select 1").query(Integer.class).single());
    }
  }

  private void open(String... statements) {
    try (var database = Database.open(DatabaseSettings.embedded(folder))) {
      List.of(statements).forEach(sql -> database.sql().sql(sql).update());
    }
  }

  private void leaveNote(long process) throws IOException {
    var data = Rooms.data(folder);
    var note = "%d\n%s\n1700000000\n5432\n\n127.0.0.1\n  0 0\nready\n".formatted(process, data);
    Files.writeString(Postmaster.note(data), note);
    ServerAccount.of(folder, data).own(Postmaster.note(data));
  }

  private static String permissions(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }
}
