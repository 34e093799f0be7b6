package remit.service.backup;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import remit.service.database.Database;

/// Takes a backup back into an empty database, in one transaction: all of it or nothing.
public final class Restore {
  /// More than any list of tables needs; what is longer is no backup.
  private static final int LONGEST_TEXT = 10_000_000;

  private final CopyConnection copying;
  private final ZipInputStream zip;
  private final int schema;

  private Restore(CopyConnection copying, ZipInputStream zip, int schema) {
    this.copying = copying;
    this.zip = zip;
    this.schema = schema;
  }

  /// @param from is not closed
  /// @throws BackupRefusedException where the database holds anything, or the backup is damaged, or
  ///   of another schema, or no backup; nothing was changed then
  /// @throws IOException where `from` cannot be read
  public static BackupSummary read(Database database, InputStream from) throws IOException {
    int schema = database.schema();
    try (var copying = CopyConnection.writing(database)) {
      var zip = new ZipInputStream(from, StandardCharsets.UTF_8);
      return new Restore(copying, zip, schema).read();
    } catch (ZipException | EOFException broken) {
      throw BackupRefusedException.damaged(String.valueOf(broken.getMessage()));
    } catch (SQLException refused) {
      throw new BackupRefusedException(
          "the database did not take the backup: " + refused.getMessage(),
          "take another copy of the file; nothing of this one was restored",
          refused);
    }
  }

  private BackupSummary read() throws IOException, SQLException {
    var text = text(Contents.ENTRY);
    var contents = Contents.of(text);
    var tables = Catalogue.tables(copying.connection());
    requireSchema(contents, tables);
    // What triggers would derive from the rows stands in the backup itself. Also locks the tables.
    triggers(tables, "disable");
    empty(tables);
    copying.execute("set constraints all deferred");
    var found = new LinkedHashMap<String, Totals.Total>();
    for (var table : contents.tables()) {
      found.put(table.name(), copy(table));
    }
    var totals = Totals.of(text(Totals.ENTRY));
    requireSame(totals, Digests.of(text), found);
    copying.execute("set constraints all immediate");
    triggers(tables, "enable");
    setSequences(totals.sequences());
    copying.commit();
    return new BackupSummary(contents.schema(), found.size(), totals.rows());
  }

  private void triggers(List<Table> tables, String change) throws SQLException {
    for (var table : tables) {
      copying.execute("alter table public." + table.quoted() + " " + change + " trigger user");
    }
  }

  private void requireSchema(Contents contents, List<Table> tables) {
    if (contents.schema() > schema) {
      throw new BackupRefusedException(
          "the backup is of schema number %d, and this Remit knows only up to %d"
              .formatted(contents.schema(), schema),
          "restore it with the Remit that took it, or a newer one");
    }
    if (contents.schema() < schema) {
      throw new BackupRefusedException(
          "the backup is of schema number %d, and this database is at %d already"
              .formatted(contents.schema(), schema),
          "restore it with the Remit that took it, then start this one on that database");
    }
    // As sets: the order of rows that refer to each other is the backup's own.
    if (!Map.copyOf(columns(contents.tables())).equals(columns(tables))) {
      throw new BackupRefusedException(
          "the backup's tables are not those of this Remit, though both are of schema number "
              + schema,
          "restore it with the very Remit that took it");
    }
  }

  private static Map<String, List<String>> columns(List<Table> tables) {
    var columns = new LinkedHashMap<String, List<String>>();
    tables.forEach(table -> columns.put(table.name(), table.columns().stream().sorted().toList()));
    return columns;
  }

  /// Empty, but for the rows that the migrations have put there, which give way to the backup's.
  private void empty(List<Table> tables) throws SQLException {
    for (var table : tables) {
      var rows = "select t::text from public." + table.quoted() + " t limit 2";
      var found = Catalogue.strings(copying.connection(), rows);
      if (!found.isEmpty() && !found.equals(Catalogue.beginning(copying.connection(), table))) {
        throw new BackupRefusedException(
            "the database is not empty: there are rows in `" + table.name() + "`",
            "restore into a new database, or a new data folder, that nothing has been written to");
      }
      copying.execute("delete from public." + table.quoted());
    }
  }

  private Totals.Total copy(Table table) throws IOException, SQLException {
    var digesting = new DigestInputStream(entry(table.entry()), Digests.sha256());
    var command = "copy public.%s (%s) from stdin".formatted(table.quoted(), table.quotedColumns());
    long rows = copying.copy().copyIn(command, digesting);
    return new Totals.Total(rows, Digests.hex(digesting.getMessageDigest()));
  }

  private static void requireSame(Totals totals, String contents, Map<String, Totals.Total> found) {
    if (!totals.contents().equals(contents)) {
      throw BackupRefusedException.damaged(Contents.ENTRY + " is not as it was written");
    }
    for (var table : found.keySet()) {
      if (!Objects.equals(totals.tables().get(table), found.get(table))) {
        throw BackupRefusedException.damaged(
            "the rows of `" + table + "` are not as they were written");
      }
    }
  }

  private void setSequences(List<Totals.Sequence> sequences) throws SQLException {
    var known =
        Catalogue.sequences(copying.connection()).stream().map(Totals.Sequence::name).toList();
    if (!known.equals(sequences.stream().map(Totals.Sequence::name).toList())) {
      throw BackupRefusedException.damaged("its counters are not those of this Remit");
    }
    try (var statement =
        copying
            .connection()
            .prepareStatement("select setval(('public.' || quote_ident(?))::regclass, ?, ?)")) {
      for (var sequence : sequences) {
        statement.setString(1, sequence.name());
        statement.setLong(2, sequence.last());
        statement.setBoolean(3, sequence.called());
        statement.execute();
      }
    }
  }

  private String text(String name) throws IOException {
    var bytes = entry(name).readNBytes(LONGEST_TEXT + 1);
    if (bytes.length > LONGEST_TEXT) {
      throw BackupRefusedException.damaged(name + " is longer than any that Remit writes");
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /// The next part of the file, which must have this name.
  private InputStream entry(String name) throws IOException {
    var entry = zip.getNextEntry();
    if (entry == null || !entry.getName().equals(name)) {
      if (name.equals(Contents.ENTRY)) {
        throw new BackupRefusedException(
            "the file is no backup of Remit", "give the file that `remit backup` wrote");
      }
      throw BackupRefusedException.damaged("`" + name + "` is missing");
    }
    return new FilterInputStream(zip) {
      @Override
      public void close() {}
    };
  }
}
