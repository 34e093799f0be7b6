package remit.service.database;

import java.util.Arrays;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationVersion;

/// Brings the schema to the state that this program knows: numbered files in `db/migration`, each
/// run once, in order. A database that a newer program has been at is refused, not used.
final class Migrations {
  /// Where Flyway keeps which files have been run.
  static final String HISTORY = "schema_history";

  private Migrations() {}

  /// @throws DatabaseUnavailableException where the schema is newer, foreign or damaged
  static void bringUpToDate(DataSource database) {
    var flyway = flyway(database);
    try {
      refuseNewer(flyway);
      flyway.migrate();
    } catch (FlywayException failed) {
      throw new DatabaseUnavailableException(
          "the database's schema cannot be brought up to date: " + failed.getMessage(),
          "give Remit a database of its own that holds nothing else; if this one has served Remit,"
              + " keep a copy of it before anything else",
          failed);
    }
  }

  /// The number of the newest file that this program knows: 5 for V005.
  static int known(DataSource database) {
    return known(flyway(database).info());
  }

  private static Flyway flyway(DataSource database) {
    return Flyway.configure()
        .dataSource(database)
        .locations("classpath:db/migration")
        .table(HISTORY)
        .validateMigrationNaming(true)
        .cleanDisabled(true)
        .loggers("slf4j")
        .load();
  }

  private static void refuseNewer(Flyway flyway) {
    var info = flyway.info();
    if (applied(info) > known(info)) {
      throw new DatabaseUnavailableException(
          "the database's schema is number %d, and this Remit knows only up to %d"
              .formatted(applied(info), known(info)),
          "use the Remit that made it, or a newer one");
    }
  }

  private static int known(MigrationInfoService info) {
    return Arrays.stream(info.all())
        .filter(migration -> migration.getState().isResolved())
        .mapToInt(migration -> number(migration.getVersion()))
        .max()
        .orElse(0);
  }

  private static int applied(MigrationInfoService info) {
    return Optional.ofNullable(info.current()).map(m -> number(m.getVersion())).orElse(0);
  }

  private static int number(MigrationVersion version) {
    return version.getMajor().intValueExact();
  }
}
