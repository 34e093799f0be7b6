package remit.service.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessException;

/// What was acknowledged stays, whatever is killed while it is being written.
@Tag("embedded")
class KilledServerTest {
  private static final int ENOUGH = 200;

  private Path folder = Path.of("");

  enum Killed {
    SERVER,
    ALL_PROCESSES_OF_THE_SERVER,
    PROGRAM,
    PROGRAM_AND_SERVER
  }

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Rooms.make();
  }

  @AfterEach
  void deleteFolder() throws IOException {
    Rooms.delete(folder);
  }

  @ParameterizedTest
  @EnumSource
  void everyAcknowledgedCommitIsThere(Killed killed) throws IOException {
    int acknowledged = writeAndKill(killed);
    try (var database = Database.open(DatabaseSettings.embedded(folder))) {
      var there =
          database.sql().sql("select n from written order by n").query(Integer.class).list();
      // One more may be there: committed, and killed before it was said.
      assertTrue(there.size() >= acknowledged && there.size() <= acknowledged + 1);
      assertEquals(IntStream.rangeClosed(1, there.size()).boxed().toList(), there);
    }
  }

  @Test
  void aServerWhoseProgramWasKilledIsAdopted() throws Exception {
    try (var child = Child.start(Holder.class, folder)) {
      assertEquals("open 1", child.line());
      var before = Postmaster.of(Rooms.data(folder)).orElseThrow();
      child.kill();
      try (var server = EmbeddedServer.start(folder)) {
        assertTrue(server.settings().url().contains(":" + before.port() + "/"));
        assertEquals(before, Postmaster.of(Rooms.data(folder)).orElseThrow());
      }
      assertEquals(List.of(), Postmaster.atWork(Rooms.data(folder)));
    }
  }

  @Test
  void aProgramStartsItsKilledServerAgainWhereItWas() throws Exception {
    try (var database = Database.open(DatabaseSettings.embedded(folder))) {
      var before = Postmaster.of(Rooms.data(folder)).orElseThrow();
      killNow(Postmaster.atWork(Rooms.data(folder)));
      assertEquals(1, firstAnswer(database));
      var after = Postmaster.of(Rooms.data(folder)).orElseThrow();
      assertEquals(before.port(), after.port());
      assertNotEquals(before.pid(), after.pid());
    }
    assertEquals(List.of(), Postmaster.atWork(Rooms.data(folder)));
  }

  private static int firstAnswer(Database database) {
    while (true) {
      try {
        return database.sql().sql("select 1").query(Integer.class).single();
      } catch (DataAccessException _) {
        // Until it is there again.
      }
    }
  }

  @Test
  void theLastOfTwoProgramsStopsTheServer() throws Exception {
    try (var child = Child.start(Holder.class, folder)) {
      assertEquals("open 1", child.line());
      var before = Postmaster.of(Rooms.data(folder)).orElseThrow();
      try (var database = Database.open(DatabaseSettings.embedded(folder))) {
        child.goOn();
        assertEquals(List.of(), child.rest());
        child.waitForEnd();
        assertEquals(1, database.sql().sql("select 1").query(Integer.class).single());
        assertEquals(before, Postmaster.of(Rooms.data(folder)).orElseThrow());
      }
      assertEquals(List.of(), Postmaster.atWork(Rooms.data(folder)));
    }
  }

  /// @return the last number that was acknowledged
  private int writeAndKill(Killed killed) throws IOException {
    try (var child = Child.start(Writer.class, folder)) {
      int last = 0;
      while (last < ENOUGH) {
        last = Integer.parseInt(child.line());
      }
      kill(killed, child);
      for (var line : child.rest()) {
        last = Integer.parseInt(line);
      }
      child.waitForEnd();
      return last;
    }
  }

  private void kill(Killed killed, Child child) throws IOException {
    var data = Rooms.data(folder);
    var server = Long.toString(Postmaster.of(data).orElseThrow().pid());
    switch (killed) {
      case SERVER -> killNow(List.of(server));
      case ALL_PROCESSES_OF_THE_SERVER -> killNow(Postmaster.atWork(data));
      case PROGRAM -> child.kill();
      case PROGRAM_AND_SERVER -> {
        child.kill();
        killNow(List.of(server));
      }
    }
  }

  private static void killNow(List<String> processes) {
    processes.forEach(number ->
        ProcessHandle.of(Long.parseLong(number)).ifPresent(ProcessHandle::destroyForcibly));
  }
}
