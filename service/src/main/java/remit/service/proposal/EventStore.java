package remit.service.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What is recorded of steps, in the database.
final class EventStore {
  private final JdbcClient sql;

  EventStore(JdbcClient sql) {
    this.sql = sql;
  }

  /// The events of a proposal in the order in which they were recorded.
  List<Event> all(long proposal) {
    return sql.sql(
            """
            select id, step, kind, round, on_day, taken_by, post, words, relief, corrects,
                   paper_name, paper_sha256, octet_length(paper) as paper_size, recorded_at
            from step_event where proposal = :proposal order by id
            """)
        .param("proposal", proposal)
        .query(EventStore::event)
        .list();
  }

  private static Event event(ResultSet row, int index) throws SQLException {
    long corrects = row.getLong("corrects");
    var corrected = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(corrects);
    return new Event(
        row.getLong("id"),
        row.getString("step"),
        Event.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
        row.getInt("round"),
        row.getObject("on_day", LocalDate.class),
        Optional.ofNullable(row.getString("taken_by")),
        row.getString("post"),
        row.getString("words"),
        Optional.ofNullable(row.getString("relief")),
        corrected,
        paper(row),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant());
  }

  private static Optional<Event.Paper> paper(ResultSet row) throws SQLException {
    int size = row.getInt("paper_size");
    return row.wasNull()
        ? Optional.empty()
        : Optional.of(
            new Event.Paper(row.getString("paper_name"), row.getString("paper_sha256"), size));
  }

  /// The bytes of a paper of the proposal.
  Optional<byte[]> paper(long proposal, long event) {
    return sql.sql(
            """
            select paper from step_event
            where id = :event and proposal = :proposal and paper is not null
            """)
        .param("event", event)
        .param("proposal", proposal)
        .query((row, _) -> row.getBytes("paper"))
        .optional();
  }

  /// Adds the event under the next number, which it returns; the event's own is not used.
  long add(long proposal, Event event, Optional<Upload> paper) {
    return sql.sql(
            """
            insert into step_event (proposal, step, kind, round, on_day, taken_by, post, words,
                                    relief, corrects, paper_name, paper_sha256, paper, recorded_at)
            values (:proposal, :step, :kind, :round, :on, :by, :post, :words, :relief, :corrects,
                    :paperName, :sha256, :paper, :at)
            returning id
            """)
        .param("proposal", proposal)
        .param("step", event.step())
        .param("kind", event.kind().word())
        .param("round", event.round())
        .param("on", event.on())
        .param("by", event.takenBy().orElse(null))
        .param("post", event.post())
        .param("words", event.words())
        .param("relief", event.relief().orElse(null))
        .param("corrects", event.corrects().isPresent() ? event.corrects().getAsLong() : null)
        .param("paperName", paper.map(Upload::name).orElse(null))
        .param("sha256", paper.map(Upload::sha256).orElse(null))
        .param("paper", paper.map(Upload::bytes).orElse(null))
        .param("at", event.at().atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .single();
  }
}
