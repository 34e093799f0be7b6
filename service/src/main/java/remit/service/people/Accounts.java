package remit.service.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import remit.service.database.Database;

/// Accounts, and what their owners change about them.
public final class Accounts {
  /// As NIST SP 800-63B-4 has it for a password that stands alone: 15 characters, and no rule about
  /// which.
  public static final int SHORTEST_PASSWORD = 15;

  /// So that a password cannot be made a burden.
  public static final int LONGEST_PASSWORD = 200;

  private static final int FIRST_PASSWORD_BYTES = 15;

  private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,189}");

  private final Database database;
  private final Passwords passwords;
  private final Chance chance;
  private final InstantSource clock;

  /// What came of opening an account, or of a change to it.
  public sealed interface Outcome {
    record Done(Account account) implements Outcome {}

    /// @param reason what is wrong with what was asked for
    record Refused(Reason reason) implements Outcome {}
  }

  /// Why a change was refused.
  public enum Reason {
    EMAIL_IS_NO_ADDRESS,
    EMAIL_IS_TAKEN,
    POST_IS_EMPTY,
    PASSWORD_IS_TOO_SHORT,
    PASSWORD_IS_TOO_LONG,
    OLD_PASSWORD_DOES_NOT_FIT
  }

  public Accounts(Database database, Passwords passwords, Chance chance, InstantSource clock) {
    this.database = database;
    this.passwords = passwords;
    this.chance = chance;
    this.clock = clock;
  }

  public Optional<Account> find(UUID id) {
    return database
        .sql()
        .sql("select * from account where id = :id")
        .param("id", id)
        .query(Accounts::account)
        .optional();
  }

  public Optional<Account> find(String email) {
    return database
        .sql()
        .sql("select * from account where email = :email")
        .param("email", small(email))
        .query(Accounts::account)
        .optional();
  }

  /// Everybody, by post.
  public List<Account> all() {
    return database
        .sql()
        .sql("select * from account order by post, email")
        .query(Accounts::account)
        .list();
  }

  /// A first password that nobody can guess, for its owner to change.
  public String proposePassword() {
    return Base32.write(chance.bytes(FIRST_PASSWORD_BYTES)).replaceAll("(.{4})(?!$)", "$1-");
  }

  /// Opens an account with a password.
  ///
  /// @param post what the service calls them: a post, never a name
  public Outcome open(String email, String post, String password) {
    var fault = fault(email, post).or(() -> fault(password));
    if (fault.isPresent()) {
      return new Outcome.Refused(fault.get());
    }
    var id = UUID.nameUUIDFromBytes(chance.bytes(16));
    return add(id, small(email), post.strip(), passwords.digest(password))
        ? new Outcome.Done(find(id).orElseThrow())
        : new Outcome.Refused(Reason.EMAIL_IS_TAKEN);
  }

  private boolean add(UUID id, String email, String post, String digest) {
    return database
            .sql()
            .sql(
                """
                insert into account (id, email, post, password, created_at)
                values (?, ?, ?, ?, ?) on conflict (email) do nothing
                """)
            .params(id, email, post, digest, clock.instant().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /// Gives the account a new password, if the old one is known.
  public Outcome changePassword(UUID account, String old, String fresh) {
    if (!passwords.fits(old, digest(account).orElse(""))) {
      return new Outcome.Refused(Reason.OLD_PASSWORD_DOES_NOT_FIT);
    }
    var fault = fault(fresh);
    if (fault.isPresent()) {
      return new Outcome.Refused(fault.get());
    }
    database
        .sql()
        .sql("update account set password = ? where id = ?")
        .params(passwords.digest(fresh), account)
        .update();
    return new Outcome.Done(find(account).orElseThrow());
  }

  /// Lets nobody sign in with it any more; what it did stays.
  public void disable(UUID account) {
    database
        .sql()
        .sql("update account set disabled_at = :at where id = :id and disabled_at is null")
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("id", account)
        .update();
  }

  Optional<String> digest(UUID account) {
    return database
        .sql()
        .sql("select password from account where id = :id and password is not null")
        .param("id", account)
        .query(String.class)
        .optional();
  }

  private static Optional<Reason> fault(String email, String post) {
    if (!EMAIL.matcher(email.strip()).matches()) {
      return Optional.of(Reason.EMAIL_IS_NO_ADDRESS);
    }
    return post.isBlank() ? Optional.of(Reason.POST_IS_EMPTY) : Optional.empty();
  }

  private static Optional<Reason> fault(String password) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST_PASSWORD) {
      return Optional.of(Reason.PASSWORD_IS_TOO_SHORT);
    }
    return length > LONGEST_PASSWORD ? Optional.of(Reason.PASSWORD_IS_TOO_LONG) : Optional.empty();
  }

  static String small(String email) {
    return email.strip().toLowerCase(Locale.ROOT);
  }

  private static Account account(ResultSet row, int index) throws SQLException {
    return new Account(
        row.getObject("id", UUID.class),
        row.getString("email"),
        row.getString("post"),
        row.getString("second_factor") != null,
        row.getObject("disabled_at") != null);
  }
}
