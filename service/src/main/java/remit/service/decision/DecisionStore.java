package remit.service.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import remit.core.kernel.BodyId;
import remit.core.kernel.Money;
import remit.service.meeting.ItemId;
import remit.service.meeting.VoteId;

/// The register of decisions in the database.
final class DecisionStore {
  static final String DECISION =
      """
      select id, system, body, item, proposal, vote, kind, content::text content, binds, needed,
             commits_pence, deferred_until, deferred_day, deferred_step, working::text working,
             decided_on, published_at, entry, call_in_until, urgent_because
        from decision
      """;

  private final JdbcClient sql;

  DecisionStore(JdbcClient sql) {
    this.sql = sql;
  }

  Optional<Decision> find(DecisionId id) {
    return sql.sql(DECISION + " where id = :id")
        .param("id", id.value())
        .query(DecisionStore::decision)
        .optional();
  }

  /// The decision, held against others until the transaction ends.
  Optional<Decision> lock(DecisionId id) {
    return sql.sql(DECISION + " where id = :id for update")
        .param("id", id.value())
        .query(DecisionStore::decision)
        .optional();
  }

  List<Decision> register(String system, int most, long before) {
    return sql.sql(
            DECISION + " where system = :system and id < :before order by id desc limit :most")
        .param("system", system)
        .param("before", before)
        .param("most", most)
        .query(DecisionStore::decision)
        .list();
  }

  List<Decision> ofBody(String system, BodyId body, int most) {
    return sql.sql(
            DECISION + " where system = :system and body = :body order by id desc limit :most")
        .param("system", system)
        .param("body", body.value())
        .param("most", most)
        .query(DecisionStore::decision)
        .list();
  }

  List<Decision> onProposal(long proposal) {
    return sql.sql(DECISION + " where proposal = :proposal order by id")
        .param("proposal", proposal)
        .query(DecisionStore::decision)
        .list();
  }

  List<Decision> onItem(ItemId item) {
    return sql.sql(DECISION + " where item = :item order by id")
        .param("item", item.value())
        .query(DecisionStore::decision)
        .list();
  }

  DecisionId add(Decision decision, String by) {
    var deferral = decision.deferral();
    return new DecisionId(
        sql.sql(
                """
                insert into decision (system, body, item, proposal, vote, kind, title, content,
                                      binds, needed, commits_pence, deferred_until, deferred_day,
                                      deferred_step, working, decided_on, published_at,
                                      recorded_by, entry, call_in_until, urgent_because)
                values (:system, :body, :item, :proposal, :vote, :kind, :title, :content::json,
                        :binds, :needed, :commits, :until, :day, :step, :working::jsonb,
                        :decided, :published, :by, :entry, :callIn, :urgent)
                returning id
                """)
            .param("system", decision.system())
            .param("body", decision.body().value())
            .param("item", orNull(decision.item().map(ItemId::value)))
            .param("proposal", orNull(decision.proposal()))
            .param("vote", orNull(decision.vote().map(VoteId::value)))
            .param("kind", decision.kind().word())
            .param("title", decision.title())
            .param("content", WordsJson.write(decision.words()))
            .param("binds", decision.binds().toArray(String[]::new))
            .param("needed", decision.needed().toArray(String[]::new))
            .param("commits", orNull(decision.commits().map(Money::pence)))
            .param("until", orNull(deferral.map(Deferral::until)))
            .param("day", orNull(deferral.flatMap(Deferral::day)))
            .param("step", orNull(deferral.flatMap(Deferral::step)))
            .param("working", decision.working())
            .param("decided", decision.decided())
            .param("published", utc(decision.published()))
            .param("by", by)
            .param("entry", decision.entry())
            .param("callIn", orNull(decision.callInUntil()))
            .param("urgent", orNull(decision.urgentBecause()))
            .query(Long.class)
            .single());
  }

  List<CallInRequest> callIns(DecisionId decision) {
    return sql.sql(
            """
            select id, decision, by_post, because, called_at, outcome, outcome_at, outcome_words
              from call_in where decision = :decision order by id
            """)
        .param("decision", decision.value())
        .query(DecisionStore::callIn)
        .list();
  }

  Optional<CallInRequest> callIn(long id) {
    return sql.sql(
            """
            select id, decision, by_post, because, called_at, outcome, outcome_at, outcome_words
              from call_in where id = :id
            """)
        .param("id", id)
        .query(DecisionStore::callIn)
        .optional();
  }

  long addCallIn(DecisionId decision, String by, String because, Instant at) {
    return sql.sql(
            """
            insert into call_in (decision, by_post, because, called_at)
            values (:decision, :by, :because, :at) returning id
            """)
        .param("decision", decision.value())
        .param("by", by)
        .param("because", because)
        .param("at", utc(at))
        .query(Long.class)
        .single();
  }

  /// Ends a call-in; false where it has ended.
  boolean endCallIn(long id, CallInRequest.Ended ended) {
    return sql.sql(
                """
                update call_in
                   set outcome = :outcome, outcome_at = :at, outcome_words = :words
                 where id = :id and outcome is null
                """)
            .param("outcome", ended.outcome().word())
            .param("at", utc(ended.at()))
            .param("words", ended.words())
            .param("id", id)
            .update()
        == 1;
  }

  List<Action> actions(DecisionId decision) {
    return sql.sql(
            """
            select id, decision, words, owner_post, due, done_at
              from action where decision = :decision order by id
            """)
        .param("decision", decision.value())
        .query((row, _) ->
            new Action(
                row.getLong("id"),
                new DecisionId(row.getLong("decision")),
                row.getString("words"),
                row.getString("owner_post"),
                Optional.ofNullable(row.getObject("due", LocalDate.class)),
                instant(row, "done_at")))
        .list();
  }

  long addAction(DecisionId decision, String words, String owner, Optional<LocalDate> due) {
    return sql.sql(
            """
            insert into action (decision, words, owner_post, due)
            values (:decision, :words, :owner, :due) returning id
            """)
        .param("decision", decision.value())
        .param("words", words)
        .param("owner", owner)
        .param("due", orNull(due))
        .query(Long.class)
        .single();
  }

  boolean actionDone(long id, Instant at, String by) {
    return sql.sql(
                "update action set done_at = :at, done_by = :by where id = :id and done_at is null")
            .param("at", utc(at))
            .param("by", by)
            .param("id", id)
            .update()
        == 1;
  }

  private static CallInRequest callIn(ResultSet row, int index) throws SQLException {
    var words = Optional.ofNullable(row.getString("outcome_words")).orElse("");
    var outcome = Optional.ofNullable(row.getString("outcome"));
    var at = instant(row, "outcome_at");
    return new CallInRequest(
        row.getLong("id"),
        new DecisionId(row.getLong("decision")),
        row.getString("by_post"),
        row.getString("because"),
        instant(row, "called_at").orElseThrow(),
        outcome.map(
            o -> new CallInRequest.Ended(CallInRequest.Outcome.parse(o), at.orElseThrow(), words)));
  }

  static Decision decision(ResultSet row, int index) throws SQLException {
    var day = Optional.ofNullable(row.getObject("deferred_day", LocalDate.class));
    var step = Optional.ofNullable(row.getString("deferred_step"));
    return new Decision(
        new DecisionId(row.getLong("id")),
        row.getString("system"),
        new BodyId(row.getString("body")),
        number(row, "item").map(ItemId::new),
        number(row, "proposal"),
        number(row, "vote").map(VoteId::new),
        Kind.parse(row.getString("kind")),
        WordsJson.read(row.getString("content")),
        Arrays.asList((String[]) row.getArray("binds").getArray()),
        Arrays.asList((String[]) row.getArray("needed").getArray()),
        number(row, "commits_pence").map(Money::new),
        Optional.ofNullable(row.getString("deferred_until"))
            .map(until -> new Deferral(until, day, step)),
        row.getString("working"),
        row.getObject("decided_on", LocalDate.class),
        instant(row, "published_at").orElseThrow(),
        row.getLong("entry"),
        Optional.ofNullable(row.getObject("call_in_until", LocalDate.class)),
        Optional.ofNullable(row.getString("urgent_because")));
  }

  private static Optional<Long> number(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, Long.class));
  }

  private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  private static <T> @Nullable T orNull(Optional<T> value) {
    return value.orElse(null);
  }
}
