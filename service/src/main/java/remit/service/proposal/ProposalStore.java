package remit.service.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Proposals and their texts in the database.
final class ProposalStore {
  private static final String HEAD =
      """
      select p.id, p.system, p.slug, p.status, p.begun_by, p.changed_at, v.number, v.title
      from proposal p
      join lateral (select number, title from proposal_version
                    where proposal = p.id order by number desc limit 1) v on true
      """;

  private final JdbcClient sql;

  ProposalStore(JdbcClient sql) {
    this.sql = sql;
  }

  List<Head> all(String system) {
    return sql.sql(HEAD + "where p.system = :system order by p.id")
        .param("system", system)
        .query(ProposalStore::head)
        .list();
  }

  Optional<Head> find(String system, String slug) {
    return sql.sql(HEAD + "where p.system = :system and p.slug = :slug")
        .param("system", system)
        .param("slug", slug)
        .query(ProposalStore::head)
        .optional();
  }

  Optional<Head> find(long id) {
    return sql.sql(HEAD + "where p.id = :id").param("id", id).query(ProposalStore::head).optional();
  }

  /// The proposal, held until the transaction ends. Everything that is recorded of it is recorded
  /// while it is held, so that each decision sees all that went before.
  Optional<Head> lock(long id) {
    return sql.sql("select id from proposal where id = :id for update")
        .param("id", id)
        .query(Long.class)
        .optional()
        .flatMap(this::find);
  }

  private static Head head(ResultSet row, int index) throws SQLException {
    return new Head(
        row.getLong("id"),
        row.getString("system"),
        row.getString("slug"),
        row.getString("title"),
        Head.Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
        row.getInt("number"),
        row.getString("begun_by"),
        row.getObject("changed_at", OffsetDateTime.class).toInstant());
  }

  /// Adds a proposal; empty where the address is taken.
  Optional<Long> add(String system, String slug, String by, Instant at) {
    return sql.sql(
            """
            insert into proposal (system, slug, status, begun_by, begun_at, changed_by, changed_at)
            values (:system, :slug, 'draft', :by, :at, :by, :at)
            on conflict on constraint proposal_slug_is_free do nothing
            returning id
            """)
        .param("system", system)
        .param("slug", slug)
        .param("by", by)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .optional();
  }

  void status(long id, Head.Status status, String by, Instant at) {
    sql.sql(
            """
            update proposal set status = :status, changed_by = :by, changed_at = :at where id = :id
            """)
        .param("status", status.word())
        .param("by", by)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("id", id)
        .update();
  }

  void addText(long proposal, TextVersion text) {
    sql.sql(
            """
            insert into proposal_version (proposal, number, yaml, title, why, written_by,
                                          written_at)
            values (:proposal, :number, :yaml, :title, :why, :by, :at)
            """)
        .param("proposal", proposal)
        .param("number", text.number())
        .param("yaml", text.yaml())
        .param("title", text.title())
        .param("why", text.why())
        .param("by", text.by())
        .param("at", text.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  /// The texts of a proposal, the first first.
  List<TextVersion> texts(long proposal) {
    return sql.sql(
            """
            select number, yaml, title, why, written_by, written_at from proposal_version
            where proposal = :proposal order by number
            """)
        .param("proposal", proposal)
        .query((row, _) ->
            new TextVersion(
                row.getInt("number"),
                row.getString("yaml"),
                row.getString("title"),
                row.getString("why"),
                row.getString("written_by"),
                row.getObject("written_at", OffsetDateTime.class).toInstant()))
        .list();
  }
}
