package remit.service.backup;

import java.util.List;
import java.util.regex.Pattern;

/// A table and those of its columns that hold what was written, in their order.
///
/// @param name plain, so that it needs no quotes
record Table(String name, List<String> columns) {
  private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");

  Table {
    columns = List.copyOf(columns);
    requirePlain(name);
    columns.forEach(Table::requirePlain);
  }

  String entry() {
    return "tables/" + name + ".copy";
  }

  /// Quoted all the same: a plain name may be a word of SQL.
  String quoted() {
    return quoted(name);
  }

  String quotedColumns() {
    return String.join(", ", columns.stream().map(Table::quoted).toList());
  }

  static String quoted(String plain) {
    return '"' + plain + '"';
  }

  private static void requirePlain(String name) {
    if (!PLAIN.matcher(name).matches()) {
      throw BackupRefusedException.damaged("it names `" + name + "`, which is no name of ours");
    }
  }
}
