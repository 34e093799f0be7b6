package remit.service.mail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import remit.service.database.Database;

/// Who asked to be written to about what. Nobody is written to who has not confirmed by a link in a
/// first letter, and every letter carries a link that ends it.
public final class Subscriptions {
  private final Database database;
  private final InstantSource clock;

  public Subscriptions(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /// Keeps that somebody asked; they must confirm.
  ///
  /// @param token what the links in letters carry: unguessable, kept only as a digest
  public void ask(String email, Topic topic, String token) {
    database
        .sql()
        .sql(
            """
            insert into subscription (email, system, body, proposal, token, asked_at)
            values (:email, :system, :body, :proposal, :token, :at)
            """)
        .param("email", email.strip())
        .param("system", topic.system())
        .param("body", topic.body())
        .param("proposal", topic.proposal())
        .param("token", digest(token))
        .param("at", now())
        .update();
  }

  /// False where the token is not known, or the subscription has ended.
  public boolean confirm(String token) {
    return set(
        "update subscription set confirmed_at = coalesce(confirmed_at, ?)"
            + " where token = ? and ended_at is null",
        token);
  }

  /// False where the token is not known.
  public boolean end(String token) {
    return set("update subscription set ended_at = coalesce(ended_at, ?) where token = ?", token);
  }

  /// The addresses to write to about what happened there, each once: those who asked for it, and
  /// those who asked for the whole system.
  public List<String> readers(Topic topic) {
    return database
        .sql()
        .sql(
            """
            select distinct email from subscription
            where confirmed_at is not null and ended_at is null and system = :system
              and (body is null or body = :body) and (proposal is null or proposal = :proposal)
            order by email
            """)
        .param("system", topic.system())
        .param("body", topic.body())
        .param("proposal", topic.proposal())
        .query((row, _) -> row.getString("email"))
        .list();
  }

  private boolean set(String statement, String token) {
    return database.sql().sql(statement).params(now(), digest(token)).update() == 1;
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static String digest(String token) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
