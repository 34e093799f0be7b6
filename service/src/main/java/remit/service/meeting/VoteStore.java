package remit.service.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import remit.core.kernel.BodyId;
import remit.core.meeting.Choice;
import remit.core.meeting.Electorate;
import remit.core.meeting.Motion;
import remit.core.meeting.Place;

/// Motions, votes and ballots in the database.
final class VoteStore {
  private static final String MOTION =
      "select id, item, body, number, amends, words, mover, state from motion ";
  private static final String VOTE =
      """
      select id, motion, charter_version, day, there, recused, opened_at, closed_at, outcome,
             working::text working
        from vote
      """;

  private final JdbcClient sql;

  VoteStore(JdbcClient sql) {
    this.sql = sql;
  }

  List<Moved> motions(ItemId item, BodyId body) {
    return sql.sql(MOTION + "where item = :item and body = :body order by number")
        .param("item", item.value())
        .param("body", body.value())
        .query(VoteStore::moved)
        .list();
  }

  Optional<Moved> motion(MotionId id) {
    return sql.sql(MOTION + "where id = :id")
        .param("id", id.value())
        .query(VoteStore::moved)
        .optional();
  }

  MotionId add(ItemId item, BodyId body, Motion motion, String mover, Instant at, String by) {
    return new MotionId(
        sql.sql(
                """
                insert into motion (item, body, number, amends, words, mover, state, moved_at,
                                    noted_by)
                values (:item, :body, :number, :amends, :words, :mover, :state, :at, :by)
                returning id
                """)
            .param("item", item.value())
            .param("body", body.value())
            .param("number", motion.number())
            .param("amends", MeetingStore.orNull(motion.amends()))
            .param("words", motion.text())
            .param("mover", mover)
            .param("state", motion.state().name())
            .param("at", MeetingStore.utc(at))
            .param("by", by)
            .query(Long.class)
            .single());
  }

  void second(MotionId id, String seconder) {
    sql.sql("update motion set state = 'SECONDED', seconder = :seconder where id = :id")
        .param("seconder", seconder)
        .param("id", id.value())
        .update();
  }

  void state(MotionId id, Motion.State state) {
    sql.sql("update motion set state = :state where id = :id")
        .param("state", state.name())
        .param("id", id.value())
        .update();
  }

  VoteId open(MotionId motion, int version, LocalDate day, Electorate who, Instant at, String by) {
    return new VoteId(
        sql.sql(
                """
                insert into vote (motion, charter_version, day, there, recused, opened_at,
                                  opened_by)
                values (:motion, :version, :day, :there, :recused, :at, :by)
                returning id
                """)
            .param("motion", motion.value())
            .param("version", version)
            .param("day", day)
            .param("there", texts(who.there()))
            .param("recused", texts(who.recused()))
            .param("at", MeetingStore.utc(at))
            .param("by", by)
            .query(Long.class)
            .single());
  }

  Optional<Vote> find(VoteId id) {
    return sql.sql(VOTE + " where id = :id")
        .param("id", id.value())
        .query(VoteStore::vote)
        .optional();
  }

  /// The vote, so held that others can still cast, and nobody can close it.
  Optional<Vote> share(VoteId id) {
    return sql.sql(VOTE + " where id = :id for share")
        .param("id", id.value())
        .query(VoteStore::vote)
        .optional();
  }

  /// The vote, held when everybody who was casting is done.
  Optional<Vote> lock(VoteId id) {
    return sql.sql(VOTE + " where id = :id for update")
        .param("id", id.value())
        .query(VoteStore::vote)
        .optional();
  }

  List<Vote> votes(MotionId motion) {
    return sql.sql(VOTE + " where motion = :motion order by id")
        .param("motion", motion.value())
        .query(VoteStore::vote)
        .list();
  }

  Optional<CastBallot> ballot(VoteId vote, Place place) {
    return sql.sql("select choice, receipt from ballot where vote = :vote and place = :place")
        .param("vote", vote.value())
        .param("place", place.toString())
        .query((row, _) ->
            new CastBallot(Choice.valueOf(row.getString("choice")), row.getString("receipt")))
        .optional();
  }

  Map<Place, Choice> ballots(VoteId vote) {
    var ballots = new TreeMap<Place, Choice>();
    sql.sql("select place, choice from ballot where vote = :vote")
        .param("vote", vote.value())
        .query((row, _) ->
            ballots.put(
                Place.parse(row.getString("place")).orElseThrow(),
                Choice.valueOf(row.getString("choice"))))
        .list();
    return ballots;
  }

  /// Adds a ballot; false where the place has one already.
  boolean cast(VoteId vote, Place place, Choice choice, String receipt, Instant at, String by) {
    return sql.sql(
                """
                insert into ballot (vote, place, choice, cast_at, cast_by, receipt)
                values (:vote, :place, :choice, :at, :by, :receipt)
                on conflict on constraint one_ballot_for_a_place do nothing
                """)
            .param("vote", vote.value())
            .param("place", place.toString())
            .param("choice", choice.name())
            .param("at", MeetingStore.utc(at))
            .param("by", by)
            .param("receipt", receipt)
            .update()
        == 1;
  }

  void close(VoteId id, String outcome, String working, Instant at, String by) {
    sql.sql(
            """
            update vote
               set closed_at = :at, closed_by = :by, outcome = :outcome, working = :working::jsonb
             where id = :id
            """)
        .param("at", MeetingStore.utc(at))
        .param("by", by)
        .param("outcome", outcome)
        .param("working", working)
        .param("id", id.value())
        .update();
  }

  private static String[] texts(Collection<Place> places) {
    return places.stream().map(Place::toString).toArray(String[]::new);
  }

  private static Moved moved(ResultSet row, int index) throws SQLException {
    return new Moved(
        new MotionId(row.getLong("id")),
        new ItemId(row.getLong("item")),
        new BodyId(row.getString("body")),
        new Motion(
            row.getInt("number"),
            Optional.ofNullable(row.getObject("amends", Integer.class)),
            row.getString("words"),
            Motion.State.valueOf(row.getString("state"))),
        row.getString("mover"));
  }

  private static Vote vote(ResultSet row, int index) throws SQLException {
    var outcome = row.getString("outcome");
    var working = row.getString("working");
    return new Vote(
        new VoteId(row.getLong("id")),
        new MotionId(row.getLong("motion")),
        row.getInt("charter_version"),
        row.getObject("day", LocalDate.class),
        places(MeetingStore.texts(row.getArray("there"))),
        places(MeetingStore.texts(row.getArray("recused"))),
        MeetingStore.instant(row, "opened_at").orElseThrow(),
        MeetingStore.instant(row, "closed_at")
            .map(closed -> new Vote.Result(closed, outcome, working)));
  }

  private static Set<Place> places(List<String> texts) {
    return texts.stream().map(t -> Place.parse(t).orElseThrow()).collect(Collectors.toSet());
  }
}
