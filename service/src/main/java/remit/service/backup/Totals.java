package remit.service.backup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What a backup says of itself after its rows. Without it the file was broken off.
///
/// @param contents the SHA-256 of `contents.txt`, in hexadecimal
/// @param tables by name, rows and digest of each
/// @param sequences the state of each counter
record Totals(String contents, Map<String, Total> tables, List<Sequence> sequences) {
  static final String ENTRY = "totals.txt";
  private static final String LAST = "end";

  /// @param rows how many
  /// @param digest SHA-256 of the table's entry, in hexadecimal
  record Total(long rows, String digest) {}

  /// @param last the last number given out, or the first to be given out where `called` is false
  record Sequence(String name, long last, boolean called) {}

  Totals {
    sequences = List.copyOf(sequences);
  }

  long rows() {
    return tables.values().stream().mapToLong(Total::rows).sum();
  }

  String text() {
    return Words.line("contents", contents)
        + tables.entrySet().stream()
            .map(table ->
                Words.line("table", table.getKey(), table.getValue().rows, table.getValue().digest))
            .collect(Collectors.joining())
        + sequences.stream()
            .map(s -> Words.line("sequence", s.name, s.last, s.called))
            .collect(Collectors.joining())
        + Words.line(LAST);
  }

  /// @throws BackupRefusedException where the text is cut off or no such text
  static Totals of(String text) {
    var contents = "";
    var tables = new LinkedHashMap<String, Total>();
    var sequences = new ArrayList<Sequence>();
    boolean ended = false;
    for (var words : Words.lines(text)) {
      switch (words.getFirst() + " " + words.size()) {
        case "contents 2" -> contents = words.get(1);
        case "table 4" ->
            tables.put(words.get(1), new Total(Words.number(words.get(2)), words.get(3)));
        case "sequence 4" ->
            sequences.add(
                new Sequence(
                    words.get(1), Words.number(words.get(2)), words.get(3).equals("true")));
        case "end 1" -> ended = true;
        default -> throw BackupRefusedException.damaged("its totals have a line that is none");
      }
    }
    if (!ended) {
      throw BackupRefusedException.damaged("its totals are cut off");
    }
    return new Totals(contents, tables, sequences);
  }
}
