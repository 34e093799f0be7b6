package remit.tlog.verify;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/// A record at an address. Takes the files one by one, each within a time and a size; follows
/// redirects, but not from https to http.
final class WebSource implements RecordSource {
  private static final Duration TO_CONNECT = Duration.ofSeconds(10);
  private static final Duration TO_ANSWER = Duration.ofSeconds(30);

  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(TO_CONNECT)
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private final String base;

  WebSource(URI address) {
    var text = address.toString();
    this.base = text.endsWith("/") ? text : text + "/";
  }

  @Override
  public Set<String> listing() {
    return Set.of();
  }

  @Override
  public Optional<byte[]> read(String path, int most) throws IOException {
    var request = HttpRequest.newBuilder(URI.create(base + path)).timeout(TO_ANSWER).build();
    try {
      var response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
      try (var body = response.body()) {
        return switch (response.statusCode()) {
          case 200 -> Optional.of(body.readNBytes(most));
          case 404, 410 -> Optional.empty();
          default -> throw new IOException(base + path + " answers with " + response.statusCode());
        };
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while reading " + base + path, interrupted);
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
