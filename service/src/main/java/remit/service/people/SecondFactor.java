package remit.service.people;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import remit.service.database.Database;

/// The code from an app that follows the password, and the recovery codes for when the app is lost.
/// Every code is good for one use.
public final class SecondFactor {
  /// 160 bits, as RFC 4226 recommends.
  private static final int SECRET_BYTES = 20;

  private static final int RECOVERY_CODES = 10;
  private static final int RECOVERY_BYTES = 10;

  private final Database database;
  private final Chance chance;
  private final InstantSource clock;

  public SecondFactor(Database database, Chance chance, InstantSource clock) {
    this.database = database;
    this.chance = chance;
    this.clock = clock;
  }

  /// A secret for an app, in base 32. Nothing is asked for until [#begin] has seen a code from it.
  public String propose() {
    return Base32.write(chance.bytes(SECRET_BYTES));
  }

  /// Asks for a code from now on, if the app has shown that it knows the secret.
  ///
  /// @return ten recovery codes, which are shown once and kept only as digests; empty where the
  ///   code does not fit
  public Optional<List<String>> begin(UUID account, String secret, String code) {
    var step = Totp.step(Base32.read(secret), digits(code), clock.instant());
    if (step.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        database.inTransaction(() -> {
          database
              .sql()
              .sql("update account set second_factor = ?, second_factor_used = ? where id = ?")
              .params(secret, step.getAsLong(), account)
              .update();
          return freshCodes(account);
        }));
  }

  /// No longer asks for a code.
  public void end(UUID account) {
    database.inTransaction(() -> {
      database
          .sql()
          .sql("update account set second_factor = null where id = :id")
          .param("id", account)
          .update();
      return forgetCodes(account);
    });
  }

  /// Takes a code, of the app or a recovery code; false where it fits neither or has been taken.
  boolean take(UUID account, String code) {
    return takeFromApp(account, digits(code)) || takeRecovery(account, code);
  }

  private boolean takeFromApp(UUID account, String code) {
    var secret =
        database
            .sql()
            .sql("select second_factor from account where id = :id and second_factor is not null")
            .param("id", account)
            .query(String.class)
            .optional();
    var step = secret.map(s -> Totp.step(Base32.read(s), code, clock.instant()));
    return step.isPresent() && step.get().isPresent() && use(account, step.get().getAsLong());
  }

  /// False where the step, or a later one, has been used.
  private boolean use(UUID account, long step) {
    return database
            .sql()
            .sql(
                """
                update account set second_factor_used = :step
                where id = :id and second_factor_used < :step
                """)
            .param("step", step)
            .param("id", account)
            .update()
        == 1;
  }

  private boolean takeRecovery(UUID account, String code) {
    return database
            .sql()
            .sql(
                """
                update recovery_code set used_at = ?
                where account = ? and digest = ? and used_at is null
                """)
            .params(clock.instant().atOffset(ZoneOffset.UTC), account, Digests.of(bare(code)))
            .update()
        == 1;
  }

  private List<String> freshCodes(UUID account) {
    forgetCodes(account);
    var codes = new ArrayList<String>();
    for (int i = 0; i < RECOVERY_CODES; i++) {
      var code = Base32.write(chance.bytes(RECOVERY_BYTES));
      codes.add(code.replaceAll("(.{4})(?!$)", "$1-"));
      database
          .sql()
          .sql("insert into recovery_code (account, digest) values (:account, :digest)")
          .param("account", account)
          .param("digest", Digests.of(code))
          .update();
    }
    return List.copyOf(codes);
  }

  private int forgetCodes(UUID account) {
    return database
        .sql()
        .sql("delete from recovery_code where account = :account")
        .param("account", account)
        .update();
  }

  private static String digits(String code) {
    return code.replaceAll("\\s", "");
  }

  private static String bare(String code) {
    return code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
  }
}
