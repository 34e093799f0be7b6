package remit.service.system;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How reviews came out, in the database.
final class ReviewStore {
  private static final String ENTRY =
      """
      select number, as_of, made_at, errors, warnings, notes, accepted, gaps, not_checked
      from charter_review where system = :system
      """;

  private final JdbcClient sql;

  ReviewStore(JdbcClient sql) {
    this.sql = sql;
  }

  List<Reviews.Entry> history(String system) {
    return sql.sql(ENTRY + "order by id").param("system", system).query(ReviewStore::entry).list();
  }

  private static Reviews.Entry entry(ResultSet row, int index) throws SQLException {
    return new Reviews.Entry(
        row.getInt("number"),
        row.getObject("as_of", LocalDate.class),
        row.getObject("made_at", OffsetDateTime.class).toInstant(),
        new Reviews.Counts(
            row.getInt("errors"),
            row.getInt("warnings"),
            row.getInt("notes"),
            row.getInt("accepted"),
            row.getInt("gaps"),
            row.getInt("not_checked")));
  }

  /// Whether the entry says something that the last one of its version and day did not.
  boolean keep(String system, Reviews.Entry entry) {
    var last =
        sql.sql(ENTRY + "and number = :number and as_of = :asOf order by id desc limit 1")
            .param("system", system)
            .param("number", entry.number())
            .param("asOf", entry.asOf())
            .query(ReviewStore::entry)
            .optional();
    if (last.map(Reviews.Entry::counts).filter(entry.counts()::equals).isPresent()) return false;
    var counts = entry.counts();
    sql.sql(
            """
            insert into charter_review (system, number, as_of, made_at, errors, warnings, notes,
                                        accepted, gaps, not_checked)
            values (:system, :number, :asOf, :at, :errors, :warnings, :notes, :accepted, :gaps,
                    :notChecked)
            """)
        .param("system", system)
        .param("number", entry.number())
        .param("asOf", entry.asOf())
        .param("at", entry.at().atOffset(ZoneOffset.UTC))
        .param("errors", counts.errors())
        .param("warnings", counts.warnings())
        .param("notes", counts.notes())
        .param("accepted", counts.accepted())
        .param("gaps", counts.gaps())
        .param("notChecked", counts.notChecked())
        .update();
    return true;
  }
}
