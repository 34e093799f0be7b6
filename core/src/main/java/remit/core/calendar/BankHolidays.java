package remit.core.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Our file of bank holidays, read once: each holiday with the day on which it came onto the
/// official list and the day on which it left it.
final class BankHolidays {
  /// One holiday of some divisions (`ew`, `sc`, `ni`). `added` and `removed` are present where the
  /// list changed after the year was first on it.
  record Entry(
      LocalDate date,
      List<String> divisions,
      String name,
      Optional<LocalDate> added,
      Optional<LocalDate> removed) {
    Entry {
      divisions = List.copyOf(divisions);
    }

    /// Whether the list named this holiday at the end of that day.
    boolean listedOn(LocalDate day) {
      return (added.isEmpty() || !added.get().isAfter(day))
          && (removed.isEmpty() || removed.get().isAfter(day));
    }
  }

  /// A year of the list and the day on which it was first published.
  record Year(int year, LocalDate published) {}

  static final List<Entry> ENTRIES = entries();

  /// In ascending order, without a gap.
  static final List<Year> YEARS = years();

  private BankHolidays() {}

  private static List<Entry> entries() {
    var entries = new ArrayList<Entry>();
    for (var row : rows("bank-holidays.csv")) {
      var cells = row.split(",", -1);
      entries.add(
          new Entry(
              date(cells[0]),
              List.of(cells[1].split(" ")),
              cells[2],
              optionalDate(cells[3]),
              optionalDate(cells[4])));
    }
    return List.copyOf(entries);
  }

  private static List<Year> years() {
    var years = new ArrayList<Year>();
    for (var row : rows("bank-holiday-years.csv")) {
      var cells = row.split(",", -1);
      years.add(new Year(Integer.parseInt(cells[0]), date(cells[1])));
    }
    return List.copyOf(years);
  }

  private static Optional<LocalDate> optionalDate(String cell) {
    return cell.isEmpty() ? Optional.empty() : Optional.of(date(cell));
  }

  /// Without the formatter of the JDK, whose start costs more than reading the whole file.
  private static LocalDate date(String cell) {
    return LocalDate.of(
        Integer.parseInt(cell, 0, 4, 10),
        Integer.parseInt(cell, 5, 7, 10),
        Integer.parseInt(cell, 8, 10, 10));
  }

  /// The lines of a file beside this class, less its comments and its heading.
  private static List<String> rows(String file) {
    var stream = BankHolidays.class.getResourceAsStream(file);
    if (stream == null) throw new IllegalStateException("not in the jar: " + file);
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      var rows = new ArrayList<String>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) rows.add(line);
      }
      return rows.subList(1, rows.size());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
