package remit.service.backup;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import remit.service.database.Database;

/// One connection in one transaction, in which values are written as every PostgreSQL reads them.
final class CopyConnection implements AutoCloseable {
  private final Connection connection;

  private CopyConnection(Connection connection) {
    this.connection = connection;
  }

  /// Sees one moment throughout.
  static CopyConnection reading(Database database) throws SQLException {
    return open(database, Connection.TRANSACTION_REPEATABLE_READ);
  }

  /// Sees what others have committed, so that an empty table is known to be empty once it is
  /// locked.
  static CopyConnection writing(Database database) throws SQLException {
    return open(database, Connection.TRANSACTION_READ_COMMITTED);
  }

  private static CopyConnection open(Database database, int isolation) throws SQLException {
    var connection = database.source().getConnection();
    try {
      connection.setAutoCommit(false);
      connection.setTransactionIsolation(isolation);
      var copying = new CopyConnection(connection);
      copying.execute("set local datestyle = 'ISO, YMD'");
      copying.execute("set local intervalstyle = 'postgres'");
      copying.execute("set local timezone = 'UTC'");
      copying.execute("set local bytea_output = 'hex'");
      copying.execute("set local extra_float_digits = 3");
      copying.execute("set local statement_timeout = 0");
      return copying;
    } catch (SQLException | RuntimeException failed) {
      connection.close();
      throw failed;
    }
  }

  Connection connection() {
    return connection;
  }

  CopyManager copy() throws SQLException {
    return connection.unwrap(PGConnection.class).getCopyAPI();
  }

  void execute(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  void commit() throws SQLException {
    connection.commit();
  }

  /// Whatever was not committed is undone.
  @Override
  public void close() throws SQLException {
    try (connection) {
      connection.rollback();
      connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
      connection.setAutoCommit(true);
    }
  }
}
