package remit.service.people;

import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import remit.service.database.Database;

/// Lets people in. Whoever is kept out learns nothing from it: not from the words, nor from the
/// time that it takes, whether there is such an account.
public final class Door {
  private final Database database;
  private final Accounts accounts;
  private final SecondFactor secondFactor;
  private final Passwords passwords;
  private final Attempts attempts;
  private final String decoy;

  /// What came of knocking.
  public sealed interface Knock {
    record Welcome(Account account) implements Knock {}

    /// The password fits; a code from the app must follow.
    record CodeNeeded(UUID account) implements Knock {}

    /// No: unknown, wrong, or disabled.
    record Refused() implements Knock {}

    /// Too many attempts; wait a quarter of an hour.
    record Wait() implements Knock {}
  }

  public Door(
      Database database,
      Accounts accounts,
      SecondFactor secondFactor,
      Passwords passwords,
      InstantSource clock) {
    this.database = database;
    this.accounts = accounts;
    this.secondFactor = secondFactor;
    this.passwords = passwords;
    this.attempts = new Attempts(database, clock);
    this.decoy = passwords.digest("a password that nobody has");
  }

  /// @param address the network address that they come from
  public Knock knock(String email, String password, String address) {
    var who = Accounts.small(email);
    if (!attempts.begin(who, address)) {
      return new Knock.Wait();
    }
    var account = accounts.find(who);
    var digest = account.flatMap(known -> accounts.digest(known.id()));
    boolean fits = passwords.fits(shortened(password), digest.orElse(decoy)) && digest.isPresent();
    if (!fits || account.isEmpty() || account.get().isDisabled()) {
      return new Knock.Refused();
    }
    attempts.passed(who, address);
    return account.get().hasSecondFactor()
        ? new Knock.CodeNeeded(account.get().id())
        : new Knock.Welcome(account.get());
  }

  /// @param account from [Knock.CodeNeeded]
  /// @param code six digits from the app, or a recovery code
  public Knock code(UUID account, String code, String address) {
    var who = "code of " + account;
    if (!attempts.begin(who, address)) {
      return new Knock.Wait();
    }
    var known = accounts.find(account).filter(a -> !a.isDisabled());
    if (known.isEmpty() || !secondFactor.take(account, code)) {
      return new Knock.Refused();
    }
    attempts.passed(who, address);
    return new Knock.Welcome(known.get());
  }

  /// Whom a sign-in provider vouches for: by the identity that it gave before, else once by the
  /// e-mail address that it has verified. Nobody is let in who has no account.
  public Optional<Account> vouched(String subject, Optional<String> verifiedEmail) {
    return database.inTransaction(() -> {
      verifiedEmail.ifPresent(email -> bind(subject, email));
      return bySubject(subject).flatMap(accounts::find).filter(account -> !account.isDisabled());
    });
  }

  private void bind(String subject, String email) {
    if (bySubject(subject).isEmpty()) {
      database
          .sql()
          .sql("update account set subject = :subject where email = :email and subject is null")
          .param("subject", subject)
          .param("email", Accounts.small(email))
          .update();
    }
  }

  private Optional<UUID> bySubject(String subject) {
    return database
        .sql()
        .sql("select id from account where subject = :subject")
        .param("subject", subject)
        .query(UUID.class)
        .optional();
  }

  /// A password longer than any that can be set is wrong, and need not be digested whole.
  private static String shortened(String password) {
    return password.length() <= 2 * Accounts.LONGEST_PASSWORD ? password : "";
  }
}
