package remit.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import remit.service.database.DatabaseSettings;
import remit.service.database.TestDatabase;
import remit.web.testkit.Site;

/// `remit serve` as a program of its own.
class ServeTest {
  private record End(int exit, String out, String err) {}

  @Test
  void itSaysItsAddressOnceItAnswersAndEndsWhenItIsTold(@TempDir Path data) throws Exception {
    var process = start(data, "serve", "--port", "0", "--demo");
    var address = firstLine(process).replace("Remit answers at ", "");
    try (var client = HttpClient.newHttpClient()) {
      var health = HttpRequest.newBuilder(URI.create(address + "health")).build();
      assertEquals(200, client.send(health, BodyHandlers.ofString()).statusCode());
    }
    process.toHandle().destroy();
    var end = end(process);
    assertEquals(143, end.exit, "the end that a signal brings");
    assertEquals("", end.out);
    assertEquals("", end.err);
  }

  @Test
  void aTakenPortIsSaidPlainly(@TempDir Path data) throws Exception {
    var taken = Site.running().port();
    var end = end(start(data, "serve", "--port", Integer.toString(taken)));
    assertEquals(2, end.exit, end.err);
    assertEquals(
        "remit: port "
            + taken
            + " is used by another program\n"
            + "  try: choose another by --port N, or stop what runs there\n",
        end.err);
  }

  @Test
  void badUsageIsSaidPlainly(@TempDir Path data) throws Exception {
    var port = end(start(data, "serve", "--port", "65536"));
    assertEquals(2, port.exit);
    assertTrue(port.err.contains("a number from 1 to 65535"), port.err);
    var database = end(start(data, "serve", "--database", "mysql://somewhere"));
    assertEquals(2, database.exit);
    assertTrue(database.err.contains("which is no PostgreSQL URL"), database.err);
    assertFalse(database.err.contains("\tat "), database.err);
  }

  private static String firstLine(Process process) throws IOException {
    var reader = new BufferedReader(process.inputReader(StandardCharsets.UTF_8));
    return String.valueOf(reader.readLine());
  }

  private static Process start(Path data, String... words) throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var line = new ArrayList<>(List.of(java, "-XX:+UseSerialGC", "-Xmx256m", "-cp"));
    line.addAll(List.of(System.getProperty("java.class.path"), "remit.web.Main"));
    line.addAll(List.of(words));
    var server = (DatabaseSettings.Server) TestDatabase.freshSettings();
    if (!List.of(words).contains("--database")) {
      line.addAll(List.of("--database", server.url()));
    }
    line.addAll(List.of("--data", data.toString()));
    var builder = new ProcessBuilder(line);
    builder
        .environment()
        .putAll(
            Map.of(
                "REMIT_DATABASE_USER", server.user(),
                "REMIT_DATABASE_PASSWORD", server.password()));
    return builder.start();
  }

  private static End end(Process process) throws Exception {
    var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    var err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new End(process.waitFor(), out, err);
  }
}
