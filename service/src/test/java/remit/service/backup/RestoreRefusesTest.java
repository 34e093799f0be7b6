package remit.service.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import remit.service.database.Database;
import remit.service.database.TestDatabase;

/// What cannot be restored whole is not restored at all.
class RestoreRefusesTest {
  private static final long SEED = 20261125;

  private final Database from = TestDatabase.fresh();
  private final Database to = TestDatabase.fresh();
  private byte[] backup = {};
  private List<String> empty = List.of();

  @BeforeEach
  void take() {
    Sample.makeTables(from);
    Sample.makeTables(to);
    Sample.fill(from);
    backup = BackupTest.backup(from);
    empty = Sample.rows(to);
  }

  @AfterEach
  void close() {
    from.close();
    to.close();
  }

  @Test
  void aFileThatBreaksOffAnywhere() {
    int end = indexOf(backup, Totals.ENTRY);
    for (int part = 0; part <= 20; part++) {
      var refusal = refusal(Arrays.copyOf(backup, (int) ((long) end * part / 20)));
      assertTrue(refusal.contains("damaged") || refusal.contains("no backup"), refusal);
    }
  }

  /// A changed bit is noticed, or it stood where nothing depends on it, such as a time in the zip.
  @Test
  void aFileInWhichABitHasChanged() throws IOException {
    var random = new Random(SEED);
    int refused = 0;
    var there = Sample.rows(from);
    var target = to;
    for (int i = 0; i < 40; i++) {
      var changed = backup.clone();
      changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
      if (isRefused(target, changed)) {
        assertEquals(empty, Sample.rows(target));
        refused++;
      } else {
        assertEquals(there, Sample.rows(target));
        target = TestDatabase.fresh();
        Sample.makeTables(target);
      }
    }
    assertTrue(refused > 20, refused + " of 40 were refused");
  }

  private static boolean isRefused(Database target, byte[] changed) throws IOException {
    try {
      Restore.read(target, new ByteArrayInputStream(changed));
      return false;
    } catch (BackupRefusedException refusal) {
      return refusal.toString().contains("try: ");
    }
  }

  @Test
  void rowsThatWereChangedAndPackedAgain() throws IOException {
    var zip = ZipText.of(backup);
    var entry = "tables/zz_first.copy";
    var rows = zip.entries().getOrDefault(entry, "");
    var changed = zip.with(entry, rows.replace("row 1000", "row 9999")).bytes();
    var refusal = refusal(changed);
    assertTrue(refusal.contains("the rows of `zz_first` are not as they were written"), refusal);
  }

  @Test
  void rowsThatTheSchemaForbids() throws IOException {
    var zip = ZipText.of(backup);
    var changed = zip.with("tables/system.copy", "Not A Slug\tx\tf\t2026-04-01 09:00:00+00\n");
    var refusal = refusal(changed.bytes());
    assertTrue(refusal.contains("the database did not take the backup"), refusal);
    assertTrue(refusal.contains("system_id_is_a_slug"), refusal);
  }

  @Test
  void aBackupOfANewerSchema() throws IOException {
    var refusal = refusal(withSchema(to.schema() + 1));
    assertTrue(refusal.contains("knows only up to " + to.schema()), refusal);
    assertTrue(refusal.contains("try: restore it with the Remit that took it, or a newer one"));
  }

  @Test
  void aBackupOfAnOlderSchema() throws IOException {
    var refusal = refusal(withSchema(0));
    assertTrue(refusal.contains("this database is at " + to.schema() + " already"), refusal);
  }

  @Test
  void aBackupWithATableThatIsNotHere() {
    from.sql().sql("create table later (id int)").update();
    var refusal = refusal(BackupTest.backup(from));
    assertTrue(refusal.contains("tables are not those of this Remit"), refusal);
  }

  @Test
  void aBackupOfALaterFormat() throws IOException {
    var zip = ZipText.of(backup);
    var later =
        zip.with(Contents.ENTRY, zip.contents().replace("remit-backup\t1", "remit-backup\t2"));
    assertTrue(refusal(later.bytes()).contains("is of format 2"));
  }

  @Test
  void aNameThatIsSql() throws IOException {
    var zip = ZipText.of(backup);
    var text = zip.contents().replace("zz_first", "x\"; drop table system; --");
    assertTrue(refusal(zip.with(Contents.ENTRY, text).bytes()).contains("no name of ours"));
  }

  @Test
  void whatIsNoBackup() throws IOException {
    for (var bytes :
        List.of(
            new byte[0],
            "charter: vale".getBytes(StandardCharsets.UTF_8),
            new ZipText(Map.of("charter.yaml", "charter: vale")).bytes())) {
      assertTrue(refusal(bytes).contains("no backup of Remit"));
    }
  }

  @Test
  void aDatabaseThatHoldsSomething() {
    to.sql().sql("insert into keyless values ('mine')").update();
    var refusal = refusalAsItIs(backup);
    assertTrue(refusal.contains("there are rows in `keyless`"), refusal);
    assertTrue(Sample.rows(to).contains("keyless (mine)"));
    assertEquals(empty.size() + 1, Sample.rows(to).size());
  }

  /// A row that the migrations put there is no hindrance; what has become of it is.
  @Test
  void aDatabaseInWhichABeginningHasGoneOn() {
    to.sql().sql("update begun set next = 8").update();
    assertTrue(refusalAsItIs(backup).contains("there are rows in `begun`"));
  }

  /// Refused, and the database is as empty and as guarded as before.
  private String refusal(byte[] bytes) {
    var refusal = refusalAsItIs(bytes);
    assertEquals(empty, Sample.rows(to));
    assertEquals(
        0,
        to.sql()
            .sql("select count(*) from pg_trigger where tgenabled = 'D'")
            .query(Integer.class)
            .single());
    return refusal;
  }

  private String refusalAsItIs(byte[] bytes) {
    return assertThrows(
            BackupRefusedException.class, () -> Restore.read(to, new ByteArrayInputStream(bytes)))
        .toString();
  }

  private byte[] withSchema(int number) throws IOException {
    var zip = ZipText.of(backup);
    var text = zip.contents().replaceFirst("schema\t\\d+", "schema\t" + number);
    return zip.with(Contents.ENTRY, text).bytes();
  }

  private static int indexOf(byte[] bytes, String name) {
    var text = new String(bytes, StandardCharsets.ISO_8859_1);
    return text.indexOf(name);
  }
}
