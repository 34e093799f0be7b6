package remit.service.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

class DatabaseTest {
  private final Database database = TestDatabase.fresh();

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void workIsDoneWholeOrNotAtAll() {
    var refusal =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                database.inTransaction(() -> {
                  addSystem("vale");
                  throw new IllegalArgumentException("no");
                }));
    assertEquals("no", refusal.getMessage());
    assertEquals(0, systems());
    assertEquals("done", database.inTransaction(() -> addSystem("vale")));
    assertEquals(1, systems());
  }

  @Test
  void workInsideWorkJoinsIt() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            database.inTransaction(() -> {
              database.inTransaction(() -> addSystem("vale"));
              throw new IllegalArgumentException("no");
            }));
    assertEquals(0, systems());
  }

  @Test
  void eachFreshDatabaseIsEmpty() {
    addSystem("vale");
    try (var other = TestDatabase.fresh()) {
      assertEquals(0, other.sql().sql("select count(*) from system").query(Integer.class).single());
    }
  }

  @Test
  void aSystemIsNamedByASlug() {
    var refusal =
        assertThrows(DataIntegrityViolationException.class, () -> addSystem("North Vale"));
    assertTrue(refusal.toString().contains("system_id_is_a_slug"), refusal.toString());
  }

  @Test
  void theServerIsTheOneThatThisRunIsAbout() {
    int version =
        database
            .sql()
            .sql("select current_setting('server_version_num')::int / 10000")
            .query(Integer.class)
            .single();
    assertEquals(TestServer.ofThisRun().major(), version);
  }

  @Test
  void aPasswordIsNeverInAMessage() {
    var settings =
        DatabaseSettings.server(
            "jdbc:postgresql://someone:secret1@127.0.0.1:1/x?password=secret2", "u", "secret3");
    var refusal = assertThrows(DatabaseUnavailableException.class, () -> Database.open(settings));
    assertTrue(refusal.toString().contains("cannot use the database"), refusal.toString());
    assertFalse(refusal.toString().contains("secret"), refusal.toString());
  }

  @Test
  void anAddressOfAnotherKindOfDatabaseIsRefused() {
    var refusal =
        assertThrows(
            DatabaseUnavailableException.class,
            () -> DatabaseSettings.server("postgres://127.0.0.1/x", "u", "p"));
    assertTrue(refusal.toString().contains("jdbc:postgresql://HOST:5432"), refusal.toString());
  }

  private String addSystem(String id) {
    database
        .sql()
        .sql("insert into system (id, name, created_at) values (:id, 'Vale', :at)")
        .param("id", id)
        .param("at", OffsetDateTime.parse("2026-04-01T09:00:00Z"))
        .update();
    return "done";
  }

  private int systems() {
    return database.sql().sql("select count(*) from system").query(Integer.class).single();
  }
}
