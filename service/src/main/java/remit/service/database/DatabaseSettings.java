package remit.service.database;

import java.nio.file.Path;

/// Which database to use.
public sealed interface DatabaseSettings {
  /// How many connections the pool holds where nothing else is said.
  int USUAL_CONNECTIONS = 10;

  /// The most connections that the pool opens, 1 to 1000.
  int connections();

  /// These settings with another size of the pool.
  ///
  /// @param connections 1 to 1000
  DatabaseSettings withConnections(int connections);

  /// A PostgreSQL of our own, in a folder that is made where it is absent.
  static Embedded embedded(Path folder) {
    return new Embedded(folder, USUAL_CONNECTIONS);
  }

  /// A PostgreSQL 15 to 18 that is run elsewhere.
  ///
  /// @param url `jdbc:postgresql://HOST:PORT/DATABASE`, a database that holds nothing else
  static Server server(String url, String user, String password) {
    return new Server(url, user, password, USUAL_CONNECTIONS);
  }

  /// @param folder where binaries, data and password stand
  record Embedded(Path folder, int connections) implements DatabaseSettings {
    public Embedded {
      requireSensible(connections);
    }

    @Override
    public Embedded withConnections(int connections) {
      return new Embedded(folder, connections);
    }
  }

  /// @param url `jdbc:postgresql://HOST:PORT/DATABASE`
  record Server(String url, String user, String password, int connections)
      implements DatabaseSettings {
    public Server {
      if (!url.startsWith("jdbc:postgresql:")) {
        throw new DatabaseUnavailableException(
            "the database's address is `" + withoutPassword(url) + "`, which is no PostgreSQL URL",
            "write it as jdbc:postgresql://HOST:5432/DATABASE, with user and password beside it");
      }
      requireSensible(connections);
    }

    @Override
    public Server withConnections(int connections) {
      return new Server(url, user, password, connections);
    }

    /// The address as it may stand in a message or a log.
    String place() {
      return withoutPassword(url);
    }

    @Override
    public String toString() {
      return place() + " as " + user;
    }

    private static String withoutPassword(String url) {
      return url.replaceAll("(?i)(password=)[^&]*", "$1…").replaceAll("//[^/@]*@", "//…@");
    }
  }

  private static void requireSensible(int connections) {
    if (connections < 1 || connections > 1000) {
      throw new DatabaseUnavailableException(
          "the pool is to hold " + connections + " connections",
          "choose a number from 1 to 1000; " + USUAL_CONNECTIONS + " is usual");
    }
  }
}
