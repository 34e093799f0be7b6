package remit.service.database;

import java.sql.DriverManager;
import java.sql.SQLException;

/// Statements past the pool, for what a test does to a database behind the program's back.
final class TestSql {
  private TestSql() {}

  static void execute(DatabaseSettings settings, String sql) {
    if (!(settings instanceof DatabaseSettings.Server server)) {
      throw new IllegalArgumentException("needs a server that runs");
    }
    try (var connection =
            DriverManager.getConnection(server.url(), server.user(), server.password());
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException failed) {
      throw new IllegalStateException(sql, failed);
    }
  }
}
