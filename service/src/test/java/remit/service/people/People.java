package remit.service.people;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Random;
import remit.service.database.Database;
import remit.service.database.TestDatabase;

/// The people of one fresh database, with a clock that is turned by hand, chance that repeats
/// itself and passwords that are digested quickly.
final class People implements InstantSource, AutoCloseable {
  static final String PASSWORD = "correct horse battery";

  private static final class Quick implements Passwords {
    @Override
    public String digest(String password) {
      return "quick " + Digests.of(password);
    }

    @Override
    public boolean fits(String password, String digest) {
      return digest.equals(digest(password));
    }
  }

  final Database database = TestDatabase.fresh();
  final Random random = new Random(7);
  final Chance chance =
      count -> {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
      };
  final Accounts accounts = new Accounts(database, new Quick(), chance, this);
  final SecondFactor secondFactor = new SecondFactor(database, chance, this);
  final Door door = new Door(database, accounts, secondFactor, new Quick(), this);
  final Holdings holdings = new Holdings(database, this);
  final Permissions permissions = new Permissions(holdings);
  final Trail trail = new Trail(database, this);
  final SentForms forms = new SentForms(database, this);
  private Instant now = Instant.parse("2026-11-24T10:00:00Z");

  @Override
  public Instant instant() {
    return now;
  }

  void pass(Duration time) {
    now = now.plus(time);
  }

  Account open(String email) {
    return ((Accounts.Outcome.Done) accounts.open(email, "Clerk", PASSWORD)).account();
  }

  void system(String id) {
    database
        .sql()
        .sql("insert into system (id, name, invented, created_at) values (:id, :id, true, now())")
        .param("id", id)
        .update();
  }

  @Override
  public void close() {
    database.close();
  }
}
