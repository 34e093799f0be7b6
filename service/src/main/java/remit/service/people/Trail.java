package remit.service.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import remit.service.database.Database;

/// What was done, by whom, where. Nothing in it is ever changed.
public final class Trail {
  private final Database database;
  private final InstantSource clock;

  /// @param post what the account was called when it did this
  /// @param act a short name of what was done: `sign-in`
  /// @param what the thing it was done to, in a few words
  /// @param place an address of the service
  public record Entry(Instant at, String post, String act, String what, String place) {}

  public Trail(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /// Adds an entry; inside the transaction of what is done, so that both are kept or neither.
  public void add(Account by, String act, String what, String place) {
    database
        .sql()
        .sql(
            """
            insert into audit_entry (at, account, post, act, what, place)
            values (?, ?, ?, ?, ?, ?)
            """)
        .params(clock.instant().atOffset(ZoneOffset.UTC), by.id(), by.post(), act, what, place)
        .update();
  }

  /// What the account did, the last first.
  ///
  /// @param page from 1; a page holds `size` entries
  public List<Entry> of(UUID account, int page, int size) {
    return database
        .sql()
        .sql(
            """
            select at, post, act, what, place from audit_entry where account = :account
            order by id desc limit :size offset :skipped
            """)
        .param("account", account)
        .param("size", size)
        .param("skipped", (page - 1L) * size)
        .query(Trail::entry)
        .list();
  }

  public int count(UUID account) {
    return database
        .sql()
        .sql("select count(*) from audit_entry where account = :account")
        .param("account", account)
        .query(Integer.class)
        .single();
  }

  private static Entry entry(ResultSet row, int index) throws SQLException {
    return new Entry(
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("post"),
        row.getString("act"),
        row.getString("what"),
        row.getString("place"));
  }
}
