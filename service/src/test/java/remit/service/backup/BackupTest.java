package remit.service.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import remit.service.database.Database;
import remit.service.database.TestDatabase;

class BackupTest {
  private final Database from = TestDatabase.fresh();
  private final Database to = TestDatabase.fresh();

  @BeforeEach
  void makeTables() {
    Sample.makeTables(from);
    Sample.makeTables(to);
  }

  @AfterEach
  void close() {
    from.close();
    to.close();
  }

  @Test
  void whatIsTakenBackIsWhatWasThere() throws IOException {
    Sample.fill(from);
    var backup = backup(from);
    var restored = Restore.read(to, new ByteArrayInputStream(backup));
    assertEquals(Sample.rows(from), Sample.rows(to));
    assertEquals(Sample.rows(from).size(), restored.rows());
    assertEquals(from.schema(), restored.schema());
  }

  @Test
  void theSameRowsGiveTheSameBytes() throws IOException {
    Sample.fill(from);
    Restore.read(to, new ByteArrayInputStream(backup(from)));
    assertEquals(ZipText.of(backup(from)).tables(), ZipText.of(backup(to)).tables());
  }

  @Test
  void countersGoOnWhereTheyStood() throws IOException {
    Sample.fill(from);
    Restore.read(to, new ByteArrayInputStream(backup(from)));
    for (var database : List.of(from, to)) {
      assertEquals(42, number(database, "insert into kinds (words) values ('x') returning id"));
      assertEquals(2005, number(database, "insert into zz_first (name) values ('x') returning id"));
    }
  }

  @Test
  void aCounterThatWasNeverUsedBeginsAtItsBeginning() throws IOException {
    Restore.read(to, new ByteArrayInputStream(backup(from)));
    assertEquals(1, number(to, "insert into zz_first (name) values ('x') returning id"));
  }

  @Test
  void factsAreAppendOnlyAfterwardsAndTriggersWork() throws IOException {
    Sample.fill(from);
    Restore.read(to, new ByteArrayInputStream(backup(from)));
    assertThrows(
        DataIntegrityViolationException.class,
        () -> to.sql().sql("update kinds set words = 'x'").update());
    int counted = number(to, "select count(*) from counted");
    to.sql().sql("insert into kinds (words) values ('x')").update();
    assertEquals(counted + 1, number(to, "select count(*) from counted"));
  }

  /// Rows that are committed while the backup is being written are in all of its tables or in none.
  @Test
  void aBackupShowsOneMoment() throws IOException {
    var bytes = new ByteArrayOutputStream();
    Backup.write(from, new MeddlingStream(bytes, () -> addToBoth(from)));
    assertTrue(number(from, "select count(*) from keyless") > 0, "nothing was written meanwhile");
    Restore.read(to, new ByteArrayInputStream(bytes.toByteArray()));
    assertEquals(
        number(to, "select count(*) from zz_first"), number(to, "select count(*) from keyless"));
  }

  @Test
  void everyTableIsKeptOrIsNamedAsOneThatIsNot() throws IOException {
    var kept = new TreeSet<>(Contents.of(ZipText.of(backup(from)).contents()).names());
    kept.addAll(Catalogue.NOT_KEPT);
    var nobodys =
        from
            .sql()
            .sql(
                """
                select c.oid::regclass::text
                  from pg_class c join pg_namespace s on s.oid = c.relnamespace
                 where c.relkind not in ('v', 'i', 'I', 'S', 't', 'c')
                   and s.nspname not like 'pg\\_%' and s.nspname <> 'information_schema'
                """)
            .query(String.class)
            .list()
            .stream()
            .filter(table -> !kept.contains(table))
            .toList();
    assertEquals(List.of(), nobodys, "a table that no backup holds is lost with the disk");
  }

  @Test
  void aTableOutsideTheSchemaWouldBeNoticed() {
    from.sql().sql("create schema elsewhere").update();
    from.sql().sql("create table elsewhere.lost (id int)").update();
    assertThrows(AssertionError.class, this::everyTableIsKeptOrIsNamedAsOneThatIsNot);
  }

  private static void addToBoth(Database database) {
    database.inTransaction(() ->
        database.sql().sql("insert into zz_first (name) values ('x')").update()
            + database.sql().sql("insert into keyless values ('x')").update());
  }

  static byte[] backup(Database database) {
    try {
      var bytes = new ByteArrayOutputStream();
      Backup.write(database, bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static int number(Database database, String sql) {
    return database.sql().sql(sql).query(Integer.class).single();
  }

  /// Does something at every write, so between any two tables.
  private static final class MeddlingStream extends OutputStream {
    private final OutputStream to;
    private final Runnable work;

    MeddlingStream(OutputStream to, Runnable work) {
      this.to = to;
      this.work = work;
    }

    @Override
    public void write(int b) throws IOException {
      to.write(b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      work.run();
      to.write(bytes, offset, length);
    }
  }
}
