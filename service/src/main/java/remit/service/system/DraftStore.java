package remit.service.system;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Drafts in the database.
final class DraftStore {
  private static final String DRAFT =
      """
      select id, system, title, based_on, revision, status, begun_by, saved_by, saved_at, adopted_as
      from charter_draft
      """;

  private final JdbcClient sql;

  DraftStore(JdbcClient sql) {
    this.sql = sql;
  }

  List<Draft> all(String system) {
    return sql.sql(DRAFT + "where system = :system order by id desc")
        .param("system", system)
        .query(DraftStore::draft)
        .list();
  }

  Optional<Draft> find(long id) {
    return sql.sql(DRAFT + "where id = :id").param("id", id).query(DraftStore::draft).optional();
  }

  /// The draft, held until the transaction ends.
  Optional<Draft> lock(long id) {
    return sql.sql(DRAFT + "where id = :id for update")
        .param("id", id)
        .query(DraftStore::draft)
        .optional();
  }

  private static Draft draft(ResultSet row, int index) throws SQLException {
    return new Draft(
        row.getLong("id"),
        row.getString("system"),
        row.getString("title"),
        row.getInt("based_on"),
        row.getInt("revision"),
        Draft.Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
        row.getString("begun_by"),
        row.getString("saved_by"),
        row.getObject("saved_at", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getObject("adopted_as", Integer.class)));
  }

  CharterTexts texts(long draft) {
    return Files.collect(
        sql.sql(
                """
                select f ->> 'name' as name, f ->> 'text' as text
                from charter_draft, jsonb_array_elements(files) as f
                where id = :draft
                """)
            .param("draft", draft));
  }

  Draft add(String system, String title, int basedOn, CharterTexts texts, String by, Instant at) {
    long id =
        sql.sql(
                """
                insert into charter_draft (system, title, based_on, begun_by, begun_at, saved_by,
                                           saved_at, files)
                values (:system, :title, :basedOn, :by, :at, :by, :at,\
                """
                    + Files.VALUE
                    + ") returning id")
            .params(Files.params(texts))
            .param("system", system)
            .param("title", title)
            .param("basedOn", basedOn)
            .param("by", by)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .query(Long.class)
            .single();
    return find(id).orElseThrow();
  }

  Draft save(Draft draft, CharterTexts texts, String by, Instant at) {
    sql.sql(
            """
            update charter_draft
            set revision = revision + 1, saved_by = :by, saved_at = :at, files =\
            """
                + Files.VALUE
                + " where id = :id")
        .params(Files.params(texts))
        .param("by", by)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("id", draft.id())
        .update();
    return find(draft.id()).orElseThrow();
  }

  Draft drop(Draft draft, String by, Instant at) {
    return close(draft, Draft.Status.DROPPED, Optional.empty(), by, at);
  }

  Draft adopted(Draft draft, int version, String by, Instant at) {
    return close(draft, Draft.Status.ADOPTED, Optional.of(version), by, at);
  }

  private Draft close(
      Draft draft, Draft.Status status, Optional<Integer> version, String by, Instant at) {
    sql.sql(
            """
            update charter_draft
            set status = :status, adopted_as = :version, saved_by = :by, saved_at = :at
            where id = :id
            """)
        .param("status", status.word())
        .param("version", version.orElse(null))
        .param("by", by)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("id", draft.id())
        .update();
    return find(draft.id()).orElseThrow();
  }
}
