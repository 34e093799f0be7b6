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
  private static final List<String> A_CHARTER =
      List.of(
          "insert into system (id, name, created_at) values ('vale', 'Vale',"
              + " '2026-04-01T09:00:00Z')",
          """
          insert into charter_version (system, number, files, from_day, document, recorded_at,
                                       recorded_by)
          values ('vale', 1, '[{"name": "charter.yaml", "text": "charter: vale"}]', '2026-04-01',
                  'The agreement', '2026-04-01T09:00:00Z', 'governance-lead')
          """);

  @Test
  void aSecondStartChangesNothing() {
    var settings = TestDatabase.freshSettings();
    try (var database = Database.open(settings)) {
      A_CHARTER.forEach(sql -> database.sql().sql(sql).update());
    }
    try (var database = Database.open(settings)) {
      assertEquals(
          "charter: vale",
          database
              .sql()
              .sql("select files -> 0 ->> 'text' from charter_version")
              .query(String.class)
              .single());
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
  @ValueSource(
      strings = {
        "update charter_version set document = 'changed'",
        "delete from charter_version",
        "truncate charter_version cascade"
      })
  void aFactIsNeverChanged(String change) {
    try (var database = TestDatabase.fresh()) {
      A_CHARTER.forEach(sql -> database.sql().sql(sql).update());
      var refusal =
          assertThrows(
              DataIntegrityViolationException.class, () -> database.sql().sql(change).update());
      assertTrue(refusal.toString().contains("charter_version is append-only"), refusal.toString());
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
}
