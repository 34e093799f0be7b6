package remit.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import remit.service.database.Database;
import remit.service.database.DatabaseSettings;

/// Starts the service on an empty database, asks for the pages that everyone sees, and stops. The
/// launcher runs this to train the JVM's ahead-of-time cache.
final class Training {
  private static final List<String> ADDRESSES = List.of("/", "/.json", "/health", "/no-such-page");

  private Training() {}

  /// @param typed the folder to use, which the launcher throws away
  public static void main(String[] typed) throws IOException, InterruptedException {
    var folder = Path.of(typed[0]);
    var database = Database.open(DatabaseSettings.embedded(folder.resolve("database")));
    var words = List.of("--server.port=0", "--remit.data=" + folder);
    try (var running = Running.start(database, words);
        var client = HttpClient.newHttpClient()) {
      for (var address : ADDRESSES) {
        var at = URI.create("http://127.0.0.1:" + running.port() + address);
        client.send(HttpRequest.newBuilder(at).build(), BodyHandlers.discarding());
      }
    }
  }
}
