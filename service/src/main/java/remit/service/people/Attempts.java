package remit.service.people;

import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import remit.service.database.Database;

/// Counts failed attempts, for who is named and for where they come from. A name that no account
/// has is counted like any other, so that the limit tells nobody which accounts there are.
final class Attempts {
  static final Duration WINDOW = Duration.ofMinutes(15);

  /// Failures in the window after which a name has to wait. OWASP's guidance leaves the number
  /// open; NIST SP 800-63B-4 allows at most 100 in a row.
  static final int MOST_FOR_ONE = 5;

  /// Failures in the window after which an address has to wait; many people may share one.
  static final int MOST_FROM_ONE = 50;

  private static final String OF_ONE =
      "select count(*) from sign_in_attempt a where a.who = :value";
  private static final String FROM_ONE =
      "select count(*) from sign_in_attempt a where a.address = :value";

  /// A failure is forgiven once the same name has been let in.
  private static final String NOT_FORGIVEN =
      """
       and a.at > :since and not a.passed
       and not exists (select 1 from sign_in_attempt b
                       where b.who = a.who and b.passed and b.id > a.id)
      """;

  private final Database database;
  private final InstantSource clock;

  Attempts(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /// Counts an attempt as failed before it is judged, so that many at once are all counted. False
  /// where it may not be made now.
  ///
  /// @param who what was typed
  /// @param address the network address that it came from
  boolean begin(String who, String address) {
    var digest = Digests.of(who);
    return database.inTransaction(() -> {
      alone(digest);
      if (failures(OF_ONE, digest, MOST_FOR_ONE) || failures(FROM_ONE, address, MOST_FROM_ONE)) {
        return false;
      }
      add(digest, address, false);
      return true;
    });
  }

  /// The attempt that was begun went well: earlier failures of this name no longer count.
  void passed(String who, String address) {
    add(Digests.of(who), address, true);
  }

  /// Attempts for one name wait for each other.
  private void alone(String digest) {
    database
        .sql()
        .sql("select pg_advisory_xact_lock(hashtextextended(:who, 0))::text")
        .param("who", digest)
        .query(String.class)
        .optional();
  }

  private boolean failures(String counting, String value, int most) {
    int failures =
        database
            .sql()
            .sql(counting + NOT_FORGIVEN)
            .param("value", value)
            .param("since", clock.instant().minus(WINDOW).atOffset(ZoneOffset.UTC))
            .query(Integer.class)
            .single();
    return failures >= most;
  }

  private void add(String digest, String address, boolean passed) {
    database
        .sql()
        .sql(
            """
            insert into sign_in_attempt (at, who, address, passed)
            values (?, ?, ?, ?)
            """)
        .params(clock.instant().atOffset(ZoneOffset.UTC), digest, address, passed)
        .update();
  }
}
