package remit.service.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// An open database with an up-to-date schema. Safe for many threads; close it once, at the end.
///
/// SQL is constant text; values are bound. Times are bound and read as `OffsetDateTime` in UTC,
/// since the driver knows no `Instant`.
public final class Database implements AutoCloseable {
  /// The oldest PostgreSQL that our SQL runs on.
  static final int OLDEST_MAJOR = 15;

  private final Optional<EmbeddedServer> embedded;
  private final HikariDataSource pool;
  private final JdbcClient sql;
  private final TransactionTemplate transaction;

  private Database(Optional<EmbeddedServer> embedded, HikariDataSource pool) {
    this.embedded = embedded;
    this.pool = pool;
    this.sql = JdbcClient.create(pool);
    this.transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
  }

  /// Opens the database: starts or adopts the embedded server where that is asked for, checks that
  /// the server can be used, and brings the schema up to date.
  ///
  /// @throws DatabaseUnavailableException where that cannot be; nothing is left running
  public static Database open(DatabaseSettings settings) {
    return switch (settings) {
      case DatabaseSettings.Server server -> connect(Optional.empty(), server);
      case DatabaseSettings.Embedded embedded -> {
        var own = EmbeddedServer.start(embedded.folder());
        try {
          yield connect(Optional.of(own), own.settings().withConnections(embedded.connections()));
        } catch (RuntimeException failed) {
          own.close();
          throw failed;
        }
      }
    };
  }

  /// For single statements, and for statements inside [#inTransaction].
  public JdbcClient sql() {
    return sql;
  }

  /// Does all of the work or none of it: commits when the work returns, rolls back when it throws,
  /// and passes on what it threw. Work inside work joins the transaction around it. Isolation is
  /// PostgreSQL's read committed.
  public <T extends @Nullable Object> T inTransaction(Supplier<T> work) {
    return transaction.execute(_ -> work.get());
  }

  /// The pool, for libraries that want connections. Connections taken from it know nothing of
  /// [#inTransaction].
  public DataSource source() {
    return pool;
  }

  /// The number of the newest migration that the database has seen: 5 for V005.
  public int schema() {
    return sql.sql("select max(version::integer) from schema_history where success")
        .query(Integer.class)
        .single();
  }

  /// Closes the pool, and stops the embedded server where this program is the last to use it.
  @Override
  public void close() {
    pool.close();
    embedded.ifPresent(EmbeddedServer::close);
  }

  private static Database connect(
      Optional<EmbeddedServer> embedded, DatabaseSettings.Server server) {
    requireUsable(server);
    // Beside the pool: migrations hold several connections at once, and theirs are not to be
    // reused.
    Migrations.bringUpToDate(
        new DriverManagerDataSource(server.url(), server.user(), server.password()));
    return new Database(embedded, opened(server));
  }

  private static HikariDataSource opened(DatabaseSettings.Server server) {
    try {
      return new HikariDataSource(pool(server));
    } catch (HikariPool.PoolInitializationException gone) {
      throw unusable(server, gone);
    }
  }

  private static HikariConfig pool(DatabaseSettings.Server server) {
    var config = new HikariConfig();
    config.setPoolName("remit");
    config.setJdbcUrl(server.url());
    config.setUsername(server.user());
    config.setPassword(server.password());
    config.setMaximumPoolSize(server.connections());
    config.setMinimumIdle(Math.min(2, server.connections()));
    config.addDataSourceProperty("ApplicationName", "remit");
    config.addDataSourceProperty("tcpKeepAlive", "true");
    return config;
  }

  /// Asks once without the pool, so that a wrong address or password is said at once and plainly.
  private static void requireUsable(DatabaseSettings.Server server) {
    try (var connection =
        DriverManager.getConnection(server.url(), server.user(), server.password())) {
      requireVersion(connection, server);
      requireUtf8(connection, server);
    } catch (SQLException refused) {
      throw unusable(server, refused);
    }
  }

  private static DatabaseUnavailableException unusable(
      DatabaseSettings.Server server, Exception because) {
    return new DatabaseUnavailableException(
        "cannot use the database " + server + ": " + because.getMessage(),
        "see that PostgreSQL runs there, and that address, user and password are right",
        because);
  }

  private static void requireVersion(Connection connection, DatabaseSettings.Server server)
      throws SQLException {
    int major = connection.getMetaData().getDatabaseMajorVersion();
    if (major < OLDEST_MAJOR) {
      throw new DatabaseUnavailableException(
          "the database " + server + " is PostgreSQL " + major + ", which is too old",
          "use PostgreSQL " + OLDEST_MAJOR + " or newer");
    }
  }

  private static void requireUtf8(Connection connection, DatabaseSettings.Server server)
      throws SQLException {
    try (var statement = connection.createStatement();
        var answer = statement.executeQuery("show server_encoding")) {
      answer.next();
      var encoding = answer.getString(1);
      if (!encoding.equals("UTF8")) {
        throw new DatabaseUnavailableException(
            "the database " + server + " keeps text as " + encoding + ", not as UTF8",
            "create database remit encoding 'UTF8' template template0");
      }
    }
  }
}
