package remit.campaigns.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reads CSV with a head line; cells are parted by a comma, a semicolon or a tab, whichever the
/// head line holds most of. Every cell is decoded by itself.
final class CsvIntake {
  /// The longest cell, in characters.
  private static final int LONGEST_CELL = 64 << 20;

  private static final int HEAD = 1 << 16;

  /// How often one row's never-ending cell may be read again, line by line.
  private static final int MOST_RESCUES = 1_000;

  private final String file;
  private final Columns columns;
  private final Desk desk;
  private char separator = ',';
  private List<String> head = List.of();
  private int id = -1;
  private int text = -1;
  private int address = -1;
  private int name = -1;
  private int postcode = -1;
  private int rescues;
  private boolean isDecoded;

  CsvIntake(String file, Columns columns, Desk desk) {
    this.file = file;
    this.columns = columns;
    this.desk = desk;
  }

  void read(InputStream bytes) throws IOException, IntakeException {
    var in = new PushbackInputStream(bytes, HEAD);
    byte[] start = in.readNBytes(HEAD);
    in.unread(start);
    Charset charset = StandardCharsets.ISO_8859_1;
    if (start.length > 1 && (start[0] & start[1] & 0xFE) == 0xFE) {
      charset = StandardCharsets.UTF_16;
      isDecoded = true;
    }
    separator = separator(new String(start, charset));
    try (Reader reader = new InputStreamReader(in, charset)) {
      rows(reader, 0);
    } catch (CsvParseException failed) {
      throw new IntakeException(
          "%s cannot be read as CSV: %s".formatted(file, failed.getMessage()),
          "no cell may have more than 64 million characters");
    }
  }

  private static char separator(String start) {
    String line = start.lines().findFirst().orElse("");
    char best = ',';
    for (char one : new char[] {';', '\t'}) {
      if (count(line, one) > count(line, best)) best = one;
    }
    return best;
  }

  private static long count(String line, char one) {
    return line.chars().filter(c -> c == one).count();
  }

  private void rows(Reader reader, long linesBefore) throws IOException, IntakeException {
    try (var csv =
        CsvReader.builder()
            .fieldSeparator(separator)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .allowExtraCharsAfterClosingQuote(true)
            .skipEmptyLines(true)
            .maxBufferSize(LONGEST_CELL)
            .ofCsvRecord(reader)) {
      for (CsvRecord record : csv) {
        if (head.isEmpty()) {
          begin(record);
        } else {
          row(record.getFields(), linesBefore + record.getStartingLineNumber());
        }
      }
    }
  }

  private void begin(CsvRecord record) throws IntakeException {
    head =
        record.getFields().stream()
            .map(cell -> decoded(cell).text().strip().toLowerCase(Locale.ROOT))
            .toList();
    id = column(columns.id());
    text = column(columns.text());
    address = column(columns.address());
    name = column(columns.name());
    postcode = column(columns.postcode());
    if (text < 0) throw noText();
  }

  private IntakeException noText() {
    return new IntakeException(
        "%s has no column for the text; it has %s".formatted(file, String.join(", ", head)),
        "name the column with --text COLUMN");
  }

  private int column(List<String> names) {
    for (String one : names) {
      int at = head.indexOf(one.toLowerCase(Locale.ROOT));
      if (at >= 0) return at;
    }
    return -1;
  }

  private void row(List<String> cells, long line) throws IOException, IntakeException {
    String where = "%s line %d".formatted(file, line);
    String last = cells.getLast();
    if (cells.size() < head.size() && last.indexOf('\n') >= 0 && rescues < MOST_RESCUES) {
      rescues++;
      int end = last.indexOf('\n');
      desk.note(
          Note.Kind.OPEN_QUOTE,
          where,
          "a cell runs on over later lines; cut at the line's end, and the later lines read anew");
      List<String> kept = new ArrayList<>(cells.subList(0, cells.size() - 1));
      kept.add(last.substring(0, end).stripTrailing());
      take(kept, where);
      rows(new StringReader(last.substring(end + 1)), line);
      return;
    }
    take(cells, where);
  }

  private void take(List<String> cells, String where) {
    boolean isShort = text >= cells.size();
    if (cells.size() != head.size()) {
      desk.note(
          Note.Kind.MALFORMED_ROW,
          where,
          "%d cells, the head line has %d; %s"
              .formatted(
                  cells.size(),
                  head.size(),
                  isShort ? "the whole row is kept as the text" : "read by place"));
    }
    String raw = isShort ? String.join(String.valueOf(separator), cells) : cells.get(text);
    var decoded = decoded(raw);
    if (!decoded.wasUtf8()) {
      desk.note(Note.Kind.ENCODING, where, "read as Windows-1252");
    }
    desk.take(
        new Response(
            cell(cells, id),
            cell(cells, address),
            cell(cells, name),
            cell(cells, postcode),
            decoded.text(),
            where));
  }

  private Decoding.Decoded decoded(String cell) {
    return isDecoded ? new Decoding.Decoded(cell, true) : Decoding.decode(cell);
  }

  private String cell(List<String> cells, int place) {
    return place < 0 || place >= cells.size() ? "" : decoded(cells.get(place)).text();
  }
}
