package remit.service.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;

class MigrationsTest {
  @Test
  void aSecondStartChangesNothing() {
    var settings = TestDatabase.bareSettings();
    String first;
    try (var database = Database.open(settings)) {
      first = history(database);
      database.sql().sql("create table kept (n int)").update();
    }
    try (var database = Database.open(settings)) {
      assertEquals(first, history(database));
      assertEquals(
          0, database.sql().sql("select count(*) from kept").query(Integer.class).single());
    }
  }

  @Test
  void theSchemaIsNumberedByItsNewestFile() {
    try (var database = TestDatabase.fresh()) {
      assertEquals(Migrations.known(database.source()), database.schema());
      assertTrue(database.schema() >= 1);
    }
  }

  @Test
  void aDatabaseOfANewerRemitIsRefused() {
    var settings = TestDatabase.freshSettings();
    try (var database = Database.open(settings)) {
      database
          .sql()
          .sql(
              """
              insert into schema_history
                (installed_rank, version, description, type, script, installed_by, execution_time,
                 success)
              values (999, '999', 'later', 'SQL', 'V999__later.sql', 'remit', 1, true)
              """)
          .update();
    }
    var refusal = assertThrows(DatabaseUnavailableException.class, () -> Database.open(settings));
    assertTrue(
        refusal.toString().contains("the database's schema is number 999, and this Remit knows"),
        refusal.toString());
  }

  @Test
  void aDatabaseThatHoldsSomethingElseIsRefused() {
    var settings = TestDatabase.bareSettings();
    TestSql.execute(settings, "create table someone_elses (id int)");
    var refusal = assertThrows(DatabaseUnavailableException.class, () -> Database.open(settings));
    assertTrue(refusal.toString().contains("a database of its own"), refusal.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"update fact set n = 2", "delete from fact", "truncate fact"})
  void aFactIsNeverChanged(String change) {
    try (var database = TestDatabase.fresh()) {
      database.sql().sql("create table fact (n int)").update();
      database.sql().sql("call append_only('fact')").update();
      database.sql().sql("insert into fact values (1)").update();
      var refusal =
          assertThrows(
              DataIntegrityViolationException.class, () -> database.sql().sql(change).update());
      assertTrue(refusal.toString().contains("fact is append-only"), refusal.toString());
      assertEquals(1, database.sql().sql("select n from fact").query(Integer.class).single());
    }
  }

  /// A new table is one of facts unless its comment says what changes in it.
  @Test
  void everyTableIsAppendOnlyOrSaysWhatChanges() {
    try (var database = TestDatabase.fresh()) {
      var undecided =
          database
              .sql()
              .sql(
                  """
                  select c.relname
                    from pg_class c
                   where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
                     and c.relname <> 'schema_history'
                     and coalesce(obj_description(c.oid, 'pg_class'), '') not like 'Changes: %'
                     and not exists (select 1 from pg_trigger t
                                      where t.tgrelid = c.oid
                                        and t.tgname = c.relname || '_append_only')
                  """)
              .query(String.class)
              .list();
      assertEquals(
          List.of(),
          undecided,
          "give the table `call append_only('NAME')`, or a comment that begins with `Changes: `");
    }
  }

  private static String history(Database database) {
    return database
        .sql()
        .sql(
            "select string_agg(script || installed_on, ',' order by installed_rank) from"
                + " schema_history")
        .query(String.class)
        .single();
  }
}
