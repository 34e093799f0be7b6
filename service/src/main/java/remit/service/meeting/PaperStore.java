package remit.service.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Papers in the database.
final class PaperStore {
  private static final String PAPER =
      """
      select p.id, p.item, p.position, p.title, p.author_post, p.words, p.file_name, p.media_type,
             octet_length(p.file) file_size, p.exempt_because, p.replaces, p.late_because,
             p.added_at
        from paper p
      """;

  private final JdbcClient sql;

  PaperStore(JdbcClient sql) {
    this.sql = sql;
  }

  /// The papers of an item in their order, those that were replaced included.
  List<Paper> of(ItemId item) {
    return sql.sql(PAPER + " where p.item = :item order by p.position, p.id")
        .param("item", item.value())
        .query(PaperStore::paper)
        .list();
  }

  List<Paper> ofMeeting(MeetingId meeting) {
    return sql.sql(
            PAPER
                + """
                  join agenda_item i on i.id = p.item
                 where i.meeting = :meeting
                 order by i.position, p.position, p.id
                """)
        .param("meeting", meeting.value())
        .query(PaperStore::paper)
        .list();
  }

  Optional<Paper> find(PaperId id) {
    return sql.sql(PAPER + " where p.id = :id")
        .param("id", id.value())
        .query(PaperStore::paper)
        .optional();
  }

  Optional<byte[]> file(PaperId id) {
    return sql.sql("select file from paper where id = :id and file is not null")
        .param("id", id.value())
        .query((row, _) -> row.getBytes(1))
        .optional();
  }

  /// A paper that replaces another takes its position, else the next.
  PaperId add(ItemId item, NewPaper paper, Instant at, String by) {
    return new PaperId(
        sql.sql(
                """
                insert into paper (item, position, title, author_post, words, file_name,
                                   media_type, file, exempt_because, replaces, late_because,
                                   added_at, added_by)
                select :item,
                       coalesce((select r.position from paper r
                                  where r.id = :replaces::bigint and r.item = :item),
                                (select coalesce(max(o.position), 0) + 1 from paper o
                                  where o.item = :item)),
                       :title, :author, :words, :name, :type, :file::bytea, :exempt,
                       :replaces::bigint, :late, :at, :by
                returning id
                """)
            .param("item", item.value())
            .param("replaces", MeetingStore.orNull(paper.replaces().map(PaperId::value)))
            .param("title", paper.title())
            .param("author", paper.authorPost())
            .param("words", paper.words())
            .param("name", MeetingStore.orNull(paper.file().map(NewPaper.Upload::name)))
            .param("type", MeetingStore.orNull(paper.file().map(NewPaper.Upload::mediaType)))
            .param("file", MeetingStore.orNull(paper.file().map(NewPaper.Upload::content)))
            .param("exempt", MeetingStore.orNull(paper.exemptBecause()))
            .param("late", MeetingStore.orNull(paper.lateBecause()))
            .param("at", MeetingStore.utc(at))
            .param("by", by)
            .query(Long.class)
            .single());
  }

  private static Paper paper(ResultSet row, int index) throws SQLException {
    var name = Optional.ofNullable(row.getString("file_name"));
    var type = row.getString("media_type");
    long size = row.getLong("file_size");
    return new Paper(
        new PaperId(row.getLong("id")),
        new ItemId(row.getLong("item")),
        row.getInt("position"),
        row.getString("title"),
        row.getString("author_post"),
        row.getString("words"),
        name.map(n -> new Paper.File(n, type, size)),
        Optional.ofNullable(row.getString("exempt_because")),
        Optional.ofNullable(row.getObject("replaces", Long.class)).map(PaperId::new),
        Optional.ofNullable(row.getString("late_because")),
        MeetingStore.instant(row, "added_at").orElseThrow());
  }
}
