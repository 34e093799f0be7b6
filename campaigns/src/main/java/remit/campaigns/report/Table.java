package remit.campaigns.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// A CSV file. A cell that a spreadsheet would take for a formula gets an apostrophe in front.
final class Table implements AutoCloseable {
  private final CsvWriter csv;

  Table(Path file, String... head) throws IOException {
    csv = CsvWriter.builder().build(file, StandardCharsets.UTF_8);
    csv.writeRecord(head);
  }

  void row(Object... cells) {
    List<String> row =
        java.util.Arrays.stream(cells).map(cell -> guarded(String.valueOf(cell))).toList();
    csv.writeRecord(row);
  }

  private static String guarded(String cell) {
    if (cell.isEmpty() || "=+-@\t\r".indexOf(cell.charAt(0)) < 0) return cell;
    return "'" + cell;
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
