package remit.service.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The server never runs as the machine's superuser, whoever runs the program.
@Tag("embedded")
class AccountsTest {
  private static final int SUPERUSER = 0;

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
  void theServerRunsAsTheOwnerOfItsData() throws IOException {
    try (var server = EmbeddedServer.start(folder)) {
      assertNotEquals("", server.settings().url());
      var data = Rooms.data(folder);
      var process = Path.of("/proc", Long.toString(Postmaster.of(data).orElseThrow().pid()));
      assertEquals(Folders.owner(data), Folders.owner(process));
      if (isSuperuser()) {
        assertEquals(ServerAccount.of(folder, data).user(), Folders.owner(process));
      }
    }
  }

  @Test
  void anOrdinaryAccountRunsItsOwnServer() throws Exception {
    var account = anotherAccount();
    var room = Rooms.empty();
    account.own(room);
    try (var child = Child.startAs(account, folder, Holder.class, room)) {
      assertEquals("open 1", child.line());
      assertEquals(account.user(), Folders.owner(room.resolve("password")));
      assertEquals(account.user(), Folders.owner(Rooms.data(room)));
      child.goOn();
      assertEquals(List.of(), child.rest());
    } finally {
      Rooms.delete(room);
    }
  }

  @Test
  void aFolderThatCannotBeWrittenIsNamed() throws Exception {
    try (var child = Child.startAs(anotherAccount(), folder, Holder.class, folder)) {
      var said = String.join("\n", child.rest());
      assertEquals(
          "cannot write "
              + folder.resolve("start.lock")
              + ", which the database needs\n"
              + "  try: let the account that runs Remit write there, or choose another data folder",
          said);
    }
  }

  @Test
  void aDatabaseOfAnotherAccountIsRefused() throws Exception {
    var account = anotherAccount();
    var room = Rooms.empty();
    account.own(room);
    Files.createDirectory(Rooms.data(room));
    try (var child = Child.startAs(account, folder, Holder.class, room)) {
      var said = String.join("\n", child.rest());
      assertTrue(said.contains("belongs to another account (number 0)"), said);
    } finally {
      Folders.delete(room);
    }
  }

  /// An account to switch to, which takes a superuser.
  private ServerAccount anotherAccount() throws IOException {
    assumeTrue(isSuperuser(), "only a superuser can run a child as another account");
    var account = ServerAccount.of(folder, folder.resolve("no-data"));
    assumeTrue(account.user() != SUPERUSER, "this machine has no other account, or no setpriv");
    return account;
  }

  private static boolean isSuperuser() throws IOException {
    return Folders.owner(Path.of("/proc/self")) == SUPERUSER;
  }
}
