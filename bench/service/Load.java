import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import remit.reader.LawPacks;
import remit.service.database.Database;
import remit.service.database.DatabaseSettings;
import remit.service.record.Journal;
import remit.service.record.PublicRecord;
import remit.service.system.CharterTexts;
import remit.service.system.Systems;
import remit.tlog.entry.Entry;
import remit.tlog.entry.EntryType;
import remit.tlog.entry.Holds;
import remit.tlog.entry.Json;
import remit.tlog.entry.Part;

/// Fills an empty database with invented history: systems, and for each the meetings of some years,
/// with items, votes and decisions, and all of it in the public record.
///
/// Arguments: the folder of the embedded server, how many systems, how many years, how many entries
/// of the record in all.
class Load {
  /// Notice, agenda, and for each of three items a paper, a division, a decision.
  static final int ENTRIES_OF_A_MEETING = 11;

  static final int ITEMS = 3;
  static final List<String> BODIES =
      List.of("icb-board", "vale-cabinet", "vale-council-meeting", "harbour-cabinet");
  static final String WORKING =
      "{\"says\":\"nothing is decided\",\"place\":null,\"source\":null,\"from\":[],\"mends\":[]}";

  final Connection sql;
  final PreparedStatement meetings;
  final PreparedStatement bodies;
  final PreparedStatement items;
  final PreparedStatement entries;
  final PreparedStatement decisions;
  long meeting;
  long item;
  long entry;

  Load(Connection sql) throws SQLException {
    this.sql = sql;
    meetings =
        sql.prepareStatement(
            "insert into meeting (id, system, title, starts_at, place, access, status, notice_at,"
                + " agenda_at, scheduled_at, scheduled_by) overriding system value"
                + " values (?, ?, ?, ?, 'Town Hall', 'public', 'ended', ?, ?, ?, 'clerk')");
    bodies = sql.prepareStatement("insert into meeting_body (meeting, body) values (?, ?)");
    items =
        sql.prepareStatement(
            "insert into agenda_item (id, meeting, position, title, added_at, added_by)"
                + " overriding system value values (?, ?, ?, ?, ?, 'clerk')");
    entries =
        sql.prepareStatement(
            "insert into record_entry (index, entry, recorded_at) values (?, ?, ?)");
    decisions =
        sql.prepareStatement(
            "insert into decision (system, body, item, kind, title, content, binds, needed,"
                + " working, decided_on, published_at, recorded_by, entry)"
                + " values (?, ?, ?, 'noted', ?, ?::json, '{}', '{}', ?::jsonb, ?, ?, 'clerk', ?)");
  }

  public static void main(String[] arguments) throws Exception {
    var folder = Path.of(arguments[0]);
    int systems = Integer.parseInt(arguments[1]);
    int years = Integer.parseInt(arguments[2]);
    long wanted = Long.parseLong(arguments[3]);
    long began = System.nanoTime();
    try (var database = Database.open(DatabaseSettings.embedded(folder))) {
      enter(database, systems);
      say(began, systems + " systems entered");
      try (var connection = database.source().getConnection()) {
        connection.setAutoCommit(false);
        new Load(connection).fill(systems, years, wanted);
        connection.commit();
      }
      database.sql().sql("analyze").update();
      say(began, "rows written");
      new PublicRecord(database, new Journal(database), "record.example/bench").publish();
      say(began, "record published");
    }
  }

  static void say(long began, String what) {
    System.out.printf("%6.1f s  %s%n", (System.nanoTime() - began) / 1e9, what);
  }

  static void enter(Database database, int number) throws Exception {
    var text = Files.readString(Path.of("charters/north-vale/charter.yaml"));
    var systems = new Systems(database, LawPacks.england(), InstantSource.system());
    for (int i = 1; i <= number; i++) {
      var entered =
          systems.enter(
              system(i),
              CharterTexts.of(text.replace("charter: north-vale", "charter: " + system(i))),
              "Invented for measuring",
              LocalDate.of(2024, 4, 1),
              "bench");
      if (!(entered instanceof Systems.Entering.Entered)) {
        throw new IllegalStateException(entered.toString());
      }
    }
  }

  static String system(int i) {
    return "vale-%02d".formatted(i);
  }

  void fill(int systems, int years, long wanted) throws SQLException {
    long all = wanted / ENTRIES_OF_A_MEETING;
    var first = LocalDate.of(2026, 11, 1).minusYears(years);
    long days = years * 365L;
    for (long n = 0; n < all; n++) {
      // The meetings of all systems in the order of their days, as they would have been recorded.
      var day = first.plusDays(n * days / all);
      meeting(
          system((int) (n % systems) + 1), BODIES.get((int) (n / systems % BODIES.size())), day);
      if (n % 200 == 199) flush();
    }
    flush();
    try (var statement = sql.createStatement()) {
      statement.execute("update record_head set next = " + entry);
      for (var table : List.of("meeting", "agenda_item")) {
        statement.execute(
            "select setval(pg_get_serial_sequence('%s', 'id'), (select max(id) from %s))"
                .formatted(table, table));
      }
    }
  }

  void meeting(String system, String body, LocalDate day) throws SQLException {
    var at = day.atTime(LocalTime.of(10, 0)).atOffset(ZoneOffset.UTC);
    var notice = at.minusDays(10);
    meeting++;
    set(meetings, meeting, system, "Meeting of " + day, at, notice, notice, notice);
    set(bodies, meeting, body);
    record(EntryType.NOTICE, system, body, day, notice, "title", "Meeting of " + day);
    record(EntryType.AGENDA, system, body, day, notice, "place", "Town Hall");
    for (int position = 1; position <= ITEMS; position++) {
      item++;
      var title = "Item " + item + ": how planned care is arranged";
      set(items, item, meeting, position, title, notice);
      record(EntryType.PAPER, system, body, day, notice, "title", title);
      record(EntryType.DIVISION, system, body, day, at, "question", title);
      long recorded = record(EntryType.DECISION, system, body, day, at, "title", title);
      set(decisions, system, body, item, title, words(title), WORKING, day, at, recorded);
    }
  }

  static String words(String title) {
    return Json.members(
            Map.of(
                "title", Json.of(title),
                "resolutions", Json.texts(List.of("that the report be noted")),
                "reasons", Json.of("Said in as many words as a clerk would write. ".repeat(6)),
                "alternatives", Json.texts(List.of()),
                "papers", Json.texts(List.of("The report")),
                "consulted", Json.of(""),
                "conditions", Json.of("")))
        .text();
  }

  long record(
      EntryType type,
      String system,
      String body,
      LocalDate day,
      OffsetDateTime at,
      String part,
      String text)
      throws SQLException {
    Map<String, Part> content = new TreeMap<>();
    content.put(part, new Part.Full(Json.of(text)));
    content.put("meeting", new Part.Full(Json.of(meeting)));
    var holds = Holds.from(day);
    var made = new Entry(type, system + "/" + body, holds, at.toInstant(), content, List.of());
    set(entries, entry, made.bytes(), at);
    return entry++;
  }

  static void set(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
    statement.addBatch();
  }

  void flush() throws SQLException {
    for (var statement : List.of(meetings, bodies, items, entries, decisions)) {
      statement.executeBatch();
    }
  }
}
