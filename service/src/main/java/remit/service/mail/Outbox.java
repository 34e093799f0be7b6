package remit.service.mail;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import remit.service.database.Database;

/// Letters that are to go out. One is put here in the transaction of what it tells of, and goes
/// when that is done: no letter tells of what did not happen, and none is lost.
public final class Outbox {
  /// After so many attempts, over half a day, a letter is given up.
  static final int MOST_ATTEMPTS = 10;

  private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);

  private final Database database;
  private final InstantSource clock;

  private record Due(long number, Letter letter, int attempts) {}

  public Outbox(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  public void put(Letter letter) {
    database
        .sql()
        .sql(
            """
            insert into mail_outbox (recipient, subject, words, made_at, due_at)
            values (?, ?, ?, ?, ?)
            """)
        .params(letter.recipient(), letter.subject(), letter.words(), now(), now())
        .update();
  }

  /// Gives every letter that is due to the post. Several programs may do so at once: each letter is
  /// given by one of them. A program that ends in the middle may give a letter twice.
  ///
  /// @return how many were taken
  public int deliver(Post post) {
    int taken = 0;
    var result = deliverOne(post);
    while (result.isPresent()) {
      taken += result.get() ? 1 : 0;
      result = deliverOne(post);
    }
    return taken;
  }

  /// Empty where nothing is due; true where the letter was taken.
  private Optional<Boolean> deliverOne(Post post) {
    return database.inTransaction(() -> {
      var due = next();
      return due.map(letter -> give(letter, post));
    });
  }

  private boolean give(Due due, Post post) {
    try {
      post.take(due.number, due.letter);
      set("update mail_outbox set sent_at = ?, attempts = ? where id = ?", now(), due);
      return true;
    } catch (IOException notNow) {
      putOff(due);
      return false;
    }
  }

  private void putOff(Due due) {
    if (due.attempts + 1 >= MOST_ATTEMPTS) {
      set("update mail_outbox set given_up_at = ?, attempts = ? where id = ?", now(), due);
    } else {
      var later = now().plus(FIRST_PAUSE.multipliedBy(1L << due.attempts));
      set("update mail_outbox set due_at = ?, attempts = ? where id = ?", later, due);
    }
  }

  private void set(String statement, OffsetDateTime at, Due due) {
    database.sql().sql(statement).params(at, due.attempts + 1, due.number).update();
  }

  private Optional<Due> next() {
    return database
        .sql()
        .sql(
            """
            select id, recipient, subject, words, attempts from mail_outbox
            where sent_at is null and given_up_at is null and due_at <= ?
            order by due_at, id limit 1 for update skip locked
            """)
        .param(now())
        .query((row, _) ->
            new Due(
                row.getLong("id"),
                new Letter(
                    row.getString("recipient"), row.getString("subject"), row.getString("words")),
                row.getInt("attempts")))
        .optional();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
