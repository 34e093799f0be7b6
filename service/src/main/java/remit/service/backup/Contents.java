package remit.service.backup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What a backup says of itself before its rows: lines of words that are separated by tabs.
///
/// @param schema the number of the newest migration that the database had seen
/// @param server the version of PostgreSQL that it was taken from, for people
/// @param taken when, as the database told the time, for people
/// @param tables the tables in the order in which they follow
record Contents(int schema, String server, String taken, List<Table> tables) {
  static final String ENTRY = "contents.txt";
  private static final String FIRST = "remit-backup";
  private static final int FORMAT = 1;

  Contents {
    tables = List.copyOf(tables);
  }

  List<String> names() {
    return tables.stream().map(Table::name).toList();
  }

  String text() {
    return Words.line(FIRST, FORMAT)
        + Words.line("schema", schema)
        + Words.line("server", server)
        + Words.line("taken", taken)
        + tables.stream()
            .map(table -> Words.line("table", table.name(), String.join(",", table.columns())))
            .collect(Collectors.joining());
  }

  /// @throws BackupRefusedException where this is no backup, or one of a later format
  static Contents of(String text) {
    var single = new HashMap<String, String>();
    var tables = new ArrayList<Table>();
    for (var words : Words.lines(text)) {
      if (words.getFirst().equals("table") && words.size() == 3) {
        tables.add(new Table(words.get(1), List.of(words.get(2).split(","))));
      } else if (words.size() == 2) {
        single.put(words.getFirst(), words.get(1));
      }
    }
    requireFormat(single);
    return new Contents(
        (int) Words.number(single.getOrDefault("schema", "")),
        single.getOrDefault("server", ""),
        single.getOrDefault("taken", ""),
        tables);
  }

  private static void requireFormat(Map<String, String> single) {
    var format = single.get(FIRST);
    if (format == null) {
      throw new BackupRefusedException(
          "the file is no backup of Remit", "give the file that `remit backup` wrote");
    }
    if (Words.number(format) != FORMAT) {
      throw new BackupRefusedException(
          "the backup is of format " + format + ", and this Remit knows only format " + FORMAT,
          "restore it with a newer Remit");
    }
  }
}
