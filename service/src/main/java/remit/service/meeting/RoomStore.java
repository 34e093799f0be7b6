package remit.service.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import remit.core.kernel.BodyId;
import remit.core.meeting.Place;
import remit.core.meeting.Presence;

/// Attendance and declarations in the database: the last word on each place counts.
final class RoomStore {
  private final JdbcClient sql;

  RoomStore(JdbcClient sql) {
    this.sql = sql;
  }

  Map<Place, Attendance> attendance(MeetingId meeting, BodyId body) {
    var latest = new TreeMap<Place, Attendance>();
    sql.sql(
            """
            select distinct on (place) place, presence, substitute, at
              from attendance_event
             where meeting = :meeting and body = :body
             order by place, id desc
            """)
        .param("meeting", meeting.value())
        .param("body", body.value())
        .query((row, _) ->
            latest.put(
                Place.parse(row.getString("place")).orElseThrow(),
                new Attendance(
                    Presence.valueOf(row.getString("presence")),
                    Optional.ofNullable(row.getString("substitute")),
                    MeetingStore.instant(row, "at").orElseThrow())))
        .list();
    return latest;
  }

  void add(
      MeetingId meeting,
      BodyId body,
      Place place,
      Presence presence,
      Optional<String> substitute,
      Instant at,
      String by) {
    sql.sql(
            """
            insert into attendance_event (meeting, body, place, presence, substitute, at, noted_by)
            values (:meeting, :body, :place, :presence, :substitute, :at, :by)
            """)
        .param("meeting", meeting.value())
        .param("body", body.value())
        .param("place", place.toString())
        .param("presence", presence.name())
        .param("substitute", MeetingStore.orNull(substitute))
        .param("at", MeetingStore.utc(at))
        .param("by", by)
        .update();
  }

  /// The last declaration of each place in an item.
  List<Declaration> declarations(ItemId item) {
    var latest = new ArrayList<Declaration>();
    sql.sql(
            """
            select distinct on (body, place) body, place, category, effect, words
              from declaration
             where item = :item
             order by body, place, id desc
            """)
        .param("item", item.value())
        .query((row, _) ->
            latest.add(
                new Declaration(
                    item,
                    new BodyId(row.getString("body")),
                    Place.parse(row.getString("place")).orElseThrow(),
                    row.getString("category"),
                    Declaration.Effect.valueOf(
                        row.getString("effect").toUpperCase(java.util.Locale.ROOT)),
                    row.getString("words"))))
        .list();
    return latest;
  }

  Set<Place> recused(ItemId item, BodyId body) {
    var recused = new TreeSet<Place>();
    declarations(item).stream()
        .filter(d -> d.body().equals(body) && d.effect() == Declaration.Effect.RECUSED)
        .forEach(d -> recused.add(d.place()));
    return recused;
  }

  void add(Declaration declaration, Instant at, String by) {
    sql.sql(
            """
            insert into declaration (item, body, place, category, effect, words, at, noted_by)
            values (:item, :body, :place, :category, :effect, :words, :at, :by)
            """)
        .param("item", declaration.item().value())
        .param("body", declaration.body().value())
        .param("place", declaration.place().toString())
        .param("category", declaration.category())
        .param("effect", declaration.effect().word())
        .param("words", declaration.words())
        .param("at", MeetingStore.utc(at))
        .param("by", by)
        .update();
  }
}
