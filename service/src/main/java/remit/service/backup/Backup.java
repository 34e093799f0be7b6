package remit.service.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import remit.service.database.Database;

/// Writes all that the database holds, as it was at one moment, while it is in use. Memory does not
/// grow with the number of rows.
public final class Backup {
  private Backup() {}

  /// @param to is not closed
  /// @throws BackupRefusedException where the database fails meanwhile
  /// @throws IOException where `to` does
  public static BackupSummary write(Database database, OutputStream to) throws IOException {
    int schema = database.schema();
    try (var copying = CopyConnection.reading(database)) {
      copying.execute("set transaction read only");
      // The first question of the transaction fixes the moment.
      var contents = contents(copying, schema);
      var zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
      write(zip, Contents.ENTRY, contents.text());
      var totals = new LinkedHashMap<String, Totals.Total>();
      for (var table : contents.tables()) {
        totals.put(table.name(), write(zip, copying, table));
      }
      var all =
          new Totals(
              Digests.of(contents.text()), totals, Catalogue.sequences(copying.connection()));
      write(zip, Totals.ENTRY, all.text());
      zip.finish();
      return new BackupSummary(contents.schema(), totals.size(), all.rows());
    } catch (SQLException failed) {
      throw new BackupRefusedException(
          "the database failed while it was copied: " + failed.getMessage(),
          "see that it runs, then take the backup again",
          failed);
    }
  }

  private static Contents contents(CopyConnection copying, int schema) throws SQLException {
    var server = Catalogue.strings(copying.connection(), "show server_version").getFirst();
    var taken =
        Catalogue.strings(
                copying.connection(),
                "select to_char(now() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')")
            .getFirst();
    return new Contents(schema, server, taken, Catalogue.tables(copying.connection()));
  }

  private static Totals.Total write(ZipOutputStream zip, CopyConnection copying, Table table)
      throws IOException, SQLException {
    zip.putNextEntry(new ZipEntry(table.entry()));
    var digesting = new DigestOutputStream(unclosed(zip), Digests.sha256());
    var order = Catalogue.order(copying.connection(), table);
    var question =
        "copy (select %s from public.%s%s) to stdout"
            .formatted(table.quotedColumns(), table.quoted(), order);
    long rows = copying.copy().copyOut(question, digesting);
    zip.closeEntry();
    return new Totals.Total(rows, Digests.hex(digesting.getMessageDigest()));
  }

  private static void write(ZipOutputStream zip, String entry, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(entry));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static OutputStream unclosed(OutputStream to) {
    return new FilterOutputStream(to) {
      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
      }

      @Override
      public void close() {}
    };
  }
}
