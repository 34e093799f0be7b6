package remit.service.system;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import remit.core.charter.Charter.Reality;

/// Systems and versions in the database.
final class SystemStore {
  private static final String SUMMARY =
      """
      select s.id, s.name, s.invented, v.number, v.from_day
      from system s
      join lateral (select number, from_day from charter_version
                    where system = s.id order by number desc limit 1) v on true
      """;
  private static final String VERSION =
      """
      select * from (
        select system, number, from_day, decision, document, recorded_by,
               recorded_at,
               lead(from_day) over (order by number) - 1 as until_day
        from charter_version where system = :system) v
      """;

  private final JdbcClient sql;

  SystemStore(JdbcClient sql) {
    this.sql = sql;
  }

  List<Summary> all() {
    return sql.sql(SUMMARY + "order by s.name, s.id").query(SystemStore::summary).list();
  }

  Optional<Summary> find(String system) {
    return sql.sql(SUMMARY + "where s.id = :system")
        .param("system", system)
        .query(SystemStore::summary)
        .optional();
  }

  private static Summary summary(ResultSet row, int index) throws SQLException {
    return new Summary(
        row.getString("id"),
        row.getString("name"),
        row.getBoolean("invented") ? Reality.INVENTED : Reality.REAL,
        row.getInt("number"),
        row.getObject("from_day", LocalDate.class));
  }

  List<Version> versions(String system) {
    return sql.sql(VERSION + "order by number")
        .param("system", system)
        .query(SystemStore::version)
        .list();
  }

  Optional<Version> versionOn(String system, LocalDate day) {
    return sql.sql(VERSION + "where from_day <= :day order by number desc limit 1")
        .param("system", system)
        .param("day", day)
        .query(SystemStore::version)
        .optional();
  }

  private static Version version(ResultSet row, int index) throws SQLException {
    var decision = Optional.ofNullable(row.getString("decision"));
    var basis =
        decision
            .<Version.Basis>map(Version.Basis.Decision::new)
            .orElseGet(document(row.getString("document")));
    return new Version(
        row.getString("system"),
        row.getInt("number"),
        row.getObject("from_day", LocalDate.class),
        Optional.ofNullable(row.getObject("until_day", LocalDate.class)),
        basis,
        row.getString("recorded_by"),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant());
  }

  private static java.util.function.Supplier<Version.Basis> document(String title) {
    return () -> new Version.Basis.Document(title);
  }

  CharterTexts texts(String system, int number) {
    return Files.collect(
        sql.sql(
                """
                select f ->> 'name' as name, f ->> 'text' as text
                from charter_version, jsonb_array_elements(files) as f
                where system = :system and number = :number
                """)
            .param("system", system)
            .param("number", number));
  }

  /// Adds the system; false where there is one already.
  boolean add(String system, String name, Reality reality, Instant at) {
    return sql.sql(
                """
                insert into system (id, name, invented, created_at)
                values (:id, :name, :invented, :at) on conflict (id) do nothing
                """)
            .param("id", system)
            .param("name", name.length() <= 300 ? name : name.substring(0, 300))
            .param("invented", reality == Reality.INVENTED)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /// Makes everybody who wants to add a version wait for this transaction.
  void lock(String system) {
    sql.sql("select id from system where id = :system for update")
        .param("system", system)
        .query(String.class)
        .single();
  }

  void addVersion(Version version, CharterTexts texts) {
    sql.sql(
            """
            insert into charter_version (system, number, files, from_day, decision, document,
                                         recorded_at, recorded_by)
            values (:system, :number,\
            """
                + Files.VALUE
                + ", :from, :decision, :document, :at, :by)")
        .param("system", version.system())
        .param("number", version.number())
        .params(Files.params(texts))
        .param("from", version.from())
        .param("decision", version.basis() instanceof Version.Basis.Decision(var d) ? d : null)
        .param("document", version.basis() instanceof Version.Basis.Document(var d) ? d : null)
        .param("at", version.adoptedAt().atOffset(ZoneOffset.UTC))
        .param("by", version.adoptedBy())
        .update();
  }
}
