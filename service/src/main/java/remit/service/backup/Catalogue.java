package remit.service.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The tables and counters of the schema as PostgreSQL itself lists them, so that a table of a
/// later migration is backed up without a word here.
final class Catalogue {
  /// Tables whose rows belong to one installation and one moment: which migrations it has run, and
  /// who is signed in.
  static final Set<String> NOT_KEPT =
      Set.of("schema_history", "spring_session", "spring_session_attributes");

  private static final String COLUMNS =
      """
      select c.relname, a.attname
        from pg_class c
        join pg_attribute a on a.attrelid = c.oid
       where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
         and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
       order by c.relname, a.attnum
      """;

  private static final String NEEDS =
      """
      select c.relname, needed.relname
        from pg_constraint k
        join pg_class c on c.oid = k.conrelid
        join pg_class needed on needed.oid = k.confrelid
       where k.contype = 'f' and not k.condeferrable and k.conrelid <> k.confrelid
         and c.relnamespace = 'public'::regnamespace
       order by c.relname, needed.relname
      """;

  private static final String KEY =
      """
      select a.attname, a.attcollation <> 0
        from pg_index i
        join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
       where i.indisprimary and i.indrelid = ('public.' || quote_ident(?))::regclass
       order by array_position(i.indkey::int2[], a.attnum)
      """;

  /// A migration that puts a row into a table says so in the table's comment: `Begins as (t,0).`
  private static final String BEGINNING =
      """
      select substring(obj_description(('public.' || quote_ident(?))::regclass, 'pg_class')
                       from 'Begins as (\\(.*\\))\\.')
      """;

  private static final String SEQUENCES =
      "select sequencename from pg_sequences where schemaname = 'public' order by sequencename";

  private Catalogue() {}

  /// The tables that backups keep, each after those that it refers to.
  ///
  /// @throws IllegalStateException where tables refer to each other in a circle that is not
  ///   deferrable
  static List<Table> tables(Connection connection) throws SQLException {
    var columns = pairs(connection, COLUMNS);
    var needs = pairs(connection, NEEDS);
    NOT_KEPT.forEach(columns::remove);
    var ordered = new LinkedHashSet<String>();
    for (var name : columns.keySet()) {
      place(name, needs, ordered, new LinkedHashSet<>());
    }
    ordered.retainAll(columns.keySet());
    return ordered.stream()
        .map(name -> new Table(name, columns.getOrDefault(name, List.of())))
        .toList();
  }

  /// The order of rows in a backup: by primary key and by code point, so that the same rows give
  /// the same bytes on every server. Empty where the table has no key.
  static String order(Connection connection, Table table) throws SQLException {
    try (var statement = connection.prepareStatement(KEY)) {
      statement.setString(1, table.name());
      var columns = new ArrayList<String>();
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          columns.add(
              Table.quoted(rows.getString(1)) + (rows.getBoolean(2) ? " collate \"C\"" : ""));
        }
      }
      return columns.isEmpty() ? "" : " order by " + String.join(", ", columns);
    }
  }

  /// The rows with which a table begins, as PostgreSQL writes rows: none or one.
  static List<String> beginning(Connection connection, Table table) throws SQLException {
    try (var statement = connection.prepareStatement(BEGINNING)) {
      statement.setString(1, table.name());
      try (var rows = statement.executeQuery()) {
        rows.next();
        return Optional.ofNullable(rows.getString(1)).stream().toList();
      }
    }
  }

  static List<Totals.Sequence> sequences(Connection connection) throws SQLException {
    var sequences = new ArrayList<Totals.Sequence>();
    for (var name : strings(connection, SEQUENCES)) {
      var question = "select last_value, is_called from public." + Table.quoted(name);
      try (var statement = connection.prepareStatement(question);
          var row = statement.executeQuery()) {
        row.next();
        sequences.add(new Totals.Sequence(name, row.getLong(1), row.getBoolean(2)));
      }
    }
    return sequences;
  }

  static List<String> strings(Connection connection, String question) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(question);
        ResultSet rows = statement.executeQuery()) {
      var found = new ArrayList<String>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }

  private static void place(
      String name, Map<String, List<String>> needs, Set<String> placed, Set<String> above) {
    if (placed.contains(name)) {
      return;
    }
    if (!above.add(name)) {
      throw new IllegalStateException(
          "the tables "
              + above
              + " refer to each other in a circle; make one reference deferrable");
    }
    for (var needed : needs.getOrDefault(name, List.of())) {
      place(needed, needs, placed, above);
    }
    above.remove(name);
    placed.add(name);
  }

  private static Map<String, List<String>> pairs(Connection connection, String question)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(question);
        ResultSet rows = statement.executeQuery()) {
      var found = new LinkedHashMap<String, List<String>>();
      while (rows.next()) {
        found.computeIfAbsent(rows.getString(1), _ -> new ArrayList<>()).add(rows.getString(2));
      }
      return found;
    }
  }
}
