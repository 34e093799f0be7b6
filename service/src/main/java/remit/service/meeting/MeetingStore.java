package remit.service.meeting;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import remit.core.kernel.BodyId;

/// Meetings and their agendas in the database.
final class MeetingStore {
  private static final String MEETING =
      """
      select m.id, m.system, m.title, m.starts_at, m.place, m.private_because, m.status,
             m.status_because, m.notice_at, m.notice_late_because, m.agenda_at,
             m.agenda_late_because,
             array(select b.body from meeting_body b where b.meeting = m.id order by b.body) bodies
        from meeting m
      """;
  private static final String ITEM =
      """
      select id, meeting, position, title, proposal, step, summary, private_because, late_because
        from agenda_item
      """;

  private final JdbcClient sql;

  MeetingStore(JdbcClient sql) {
    this.sql = sql;
  }

  Optional<Meeting> find(MeetingId id) {
    return sql.sql(MEETING + " where m.id = :id")
        .param("id", id.value())
        .query(MeetingStore::meeting)
        .optional();
  }

  /// The meeting, held against others until the transaction ends.
  Optional<Meeting> lock(MeetingId id) {
    return sql.sql(MEETING + " where m.id = :id for update of m")
        .param("id", id.value())
        .query(MeetingStore::meeting)
        .optional();
  }

  List<Meeting> between(String system, Instant from, Instant to) {
    return sql.sql(
            MEETING
                + """
                 where m.system = :system and m.starts_at >= :from and m.starts_at < :to
                 order by m.starts_at, m.id
                 limit 1000
                """)
        .param("system", system)
        .param("from", utc(from))
        .param("to", utc(to))
        .query(MeetingStore::meeting)
        .list();
  }

  List<Meeting> ofBody(String system, BodyId body, int most) {
    return sql.sql(
            MEETING
                + """
                 where m.system = :system
                   and exists (select 1 from meeting_body b
                                where b.meeting = m.id and b.body = :body)
                 order by m.starts_at desc, m.id desc
                 limit :most
                """)
        .param("system", system)
        .param("body", body.value())
        .param("most", most)
        .query(MeetingStore::meeting)
        .list();
  }

  MeetingId add(NewMeeting meeting, Instant at, String by) {
    long id =
        sql.sql(
                """
                insert into meeting (system, title, starts_at, place, access, private_because,
                                     scheduled_at, scheduled_by)
                values (:system, :title, :starts, :place,
                        case when :private::text is null then 'public' else 'private' end,
                        :private, :at, :by)
                returning id
                """)
            .param("system", meeting.system())
            .param("title", meeting.title())
            .param("starts", utc(meeting.starts()))
            .param("place", meeting.place())
            .param("private", orNull(meeting.privateBecause()))
            .param("at", utc(at))
            .param("by", by)
            .query(Long.class)
            .single();
    for (var body : meeting.bodies()) {
      sql.sql("insert into meeting_body (meeting, body) values (:meeting, :body)")
          .param("meeting", id)
          .param("body", body.value())
          .update();
    }
    return new MeetingId(id);
  }

  void status(MeetingId id, Meeting.Status status, Optional<String> because) {
    sql.sql("update meeting set status = :status, status_because = :because where id = :id")
        .param("status", status.word())
        .param("because", orNull(because))
        .param("id", id.value())
        .update();
  }

  void noticeGiven(MeetingId id, Instant at, Optional<String> lateBecause) {
    sql.sql("update meeting set notice_at = :at, notice_late_because = :late where id = :id")
        .param("at", utc(at))
        .param("late", orNull(lateBecause))
        .param("id", id.value())
        .update();
  }

  void agendaPublished(MeetingId id, Instant at, Optional<String> lateBecause) {
    sql.sql("update meeting set agenda_at = :at, agenda_late_because = :late where id = :id")
        .param("at", utc(at))
        .param("late", orNull(lateBecause))
        .param("id", id.value())
        .update();
  }

  List<Item> items(MeetingId meeting) {
    return sql.sql(ITEM + " where meeting = :meeting order by position")
        .param("meeting", meeting.value())
        .query(MeetingStore::item)
        .list();
  }

  Optional<Item> item(ItemId id) {
    return sql.sql(ITEM + " where id = :id")
        .param("id", id.value())
        .query(MeetingStore::item)
        .optional();
  }

  /// The items about a proposal, in the order of their meetings.
  List<Item> about(long proposal) {
    return sql.sql(
            """
            select i.id, i.meeting, i.position, i.title, i.proposal, i.step, i.summary,
                   i.private_because, i.late_because
              from agenda_item i join meeting m on m.id = i.meeting
             where i.proposal = :proposal
             order by m.starts_at, i.id
            """)
        .param("proposal", proposal)
        .query(MeetingStore::item)
        .list();
  }

  ItemId addItem(MeetingId meeting, NewItem item, Instant at, String by) {
    return new ItemId(
        sql.sql(
                """
                insert into agenda_item (meeting, position, title, proposal, step, summary,
                                         private_because, late_because, added_at, added_by)
                select :meeting, coalesce(max(position), 0) + 1, :title, :proposal, :step,
                       :summary, :private, :late, :at, :by
                  from agenda_item where meeting = :meeting
                returning id
                """)
            .param("meeting", meeting.value())
            .param("title", item.title())
            .param("proposal", orNull(item.proposal()))
            .param("step", orNull(item.step()))
            .param("summary", item.summary())
            .param("private", orNull(item.privateBecause()))
            .param("late", orNull(item.lateBecause()))
            .param("at", utc(at))
            .param("by", by)
            .query(Long.class)
            .single());
  }

  /// Puts the items in this order; they must be all of the meeting's.
  void order(MeetingId meeting, List<ItemId> items) {
    for (int i = 0; i < items.size(); i++) {
      sql.sql("update agenda_item set position = :position where id = :id and meeting = :meeting")
          .param("position", i + 1)
          .param("id", items.get(i).value())
          .param("meeting", meeting.value())
          .update();
    }
  }

  void removeItem(ItemId id) {
    sql.sql("delete from agenda_item where id = :id").param("id", id.value()).update();
  }

  private static Meeting meeting(ResultSet row, int index) throws SQLException {
    return new Meeting(
        new MeetingId(row.getLong("id")),
        row.getString("system"),
        row.getString("title"),
        instant(row, "starts_at").orElseThrow(),
        row.getString("place"),
        Optional.ofNullable(row.getString("private_because")),
        Meeting.Status.parse(row.getString("status")),
        Optional.ofNullable(row.getString("status_because")),
        went(row, "notice_at", "notice_late_because"),
        went(row, "agenda_at", "agenda_late_because"),
        texts(row.getArray("bodies")).stream().map(BodyId::new).toList());
  }

  private static Item item(ResultSet row, int index) throws SQLException {
    return new Item(
        new ItemId(row.getLong("id")),
        new MeetingId(row.getLong("meeting")),
        row.getInt("position"),
        row.getString("title"),
        Optional.ofNullable(row.getObject("proposal", Long.class)),
        Optional.ofNullable(row.getString("step")),
        row.getString("summary"),
        Optional.ofNullable(row.getString("private_because")),
        Optional.ofNullable(row.getString("late_because")));
  }

  private static Optional<Meeting.Went> went(ResultSet row, String at, String late)
      throws SQLException {
    var because = Optional.ofNullable(row.getString(late));
    return instant(row, at).map(when -> new Meeting.Went(when, because));
  }

  static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }

  static List<String> texts(Array array) throws SQLException {
    return Arrays.asList((String[]) array.getArray());
  }

  static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  static <T> @Nullable T orNull(Optional<T> value) {
    return value.orElse(null);
  }
}
