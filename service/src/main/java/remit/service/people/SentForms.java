package remit.service.people;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import remit.service.database.Database;

/// Forms that were sent, so that sending one twice does its work once. A form is shown with a key;
/// the first time the key comes back it is taken, and later sends are led to where the first was.
public final class SentForms {
  private final Database database;
  private final InstantSource clock;

  /// What is known of a key.
  public sealed interface Sent {
    /// Not sent before; it is now, and its work may be done.
    record First() implements Sent {}

    /// Sent before, and its work done.
    ///
    /// @param answer the address that the sender was led to
    record Done(String answer) implements Sent {}

    /// Sent before, and nothing is known of its work: it is being done, or broke off.
    record Open() implements Sent {}
  }

  public SentForms(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /// @param key 16 to 100 characters
  public Sent take(String key) {
    int added =
        database
            .sql()
            .sql(
                """
                insert into sent_form (key, sent_at) values (:key, :at) on conflict (key) do nothing
                """)
            .param("key", key)
            .param("at", clock.instant().atOffset(ZoneOffset.UTC))
            .update();
    return added == 1 ? new Sent.First() : known(key);
  }

  /// The work was done, and the sender is led there.
  public void done(String key, String answer) {
    database
        .sql()
        .sql("update sent_form set answer = :answer where key = :key")
        .param("answer", answer)
        .param("key", key)
        .update();
  }

  /// The form was refused, and nothing was done: it may be sent again.
  public void forget(String key) {
    database
        .sql()
        .sql("delete from sent_form where key = :key and answer is null")
        .param("key", key)
        .update();
  }

  private Sent known(String key) {
    Optional<String> answer =
        database
            .sql()
            .sql("select answer from sent_form where key = :key and answer is not null")
            .param("key", key)
            .query(String.class)
            .optional();
    return answer.<Sent>map(Sent.Done::new).orElseGet(Sent.Open::new);
  }
}
