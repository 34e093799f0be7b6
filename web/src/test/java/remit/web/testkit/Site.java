package remit.web.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import remit.service.database.TestDatabase;
import remit.web.Running;

/// The real service on a free port, started once for all tests of a run. `visitor()` is a browser
/// without a screen that nobody has used before: it keeps cookies and does not follow redirects.
public final class Site {
  private static final class Shared {
    static final Running RUNNING =
        Running.start(
            TestDatabase.fresh(),
            List.of(
                "--server.port=0",
                "--remit.demo=true",
                // Every test comes from one address.
                "--remit.pace.requests=100000",
                "--remit.pace.forms=100000"));
  }

  /// The password of everybody in the demonstration.
  public static final String DEMO_PASSWORD = "north vale demonstration";

  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final String base;

  private Site(int port) {
    this.base = "http://127.0.0.1:" + port;
  }

  public static Site visitor() {
    return visitor(Shared.RUNNING);
  }

  public static Site visitor(Running running) {
    return new Site(running.port());
  }

  public static Running running() {
    return Shared.RUNNING;
  }

  /// The folder of the checkout.
  public static Path root() {
    return Path.of(System.getProperty("remit.root", "..")).toAbsolutePath().normalize();
  }

  public String address(String path) {
    return base + path;
  }

  public HttpResponse<String> get(String path, String... headers) {
    var request = HttpRequest.newBuilder(URI.create(base + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.GET());
  }

  /// Goes where an answer leads, also to another server.
  public HttpResponse<String> follow(HttpResponse<String> answer) {
    var to = answer.headers().firstValue("Location").orElseThrow();
    return send(HttpRequest.newBuilder(answer.uri().resolve(to)).GET());
  }

  /// Any method, with a body as it stands.
  public HttpResponse<String> send(String method, String path, String body, String... headers) {
    var request = HttpRequest.newBuilder(URI.create(base + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.method(method, BodyPublishers.ofString(body)));
  }

  /// Loads the page of a form and posts the form with these fields and the marks it was given.
  public HttpResponse<String> submit(String page, String action, Map<String, String> fields) {
    var form = get(page).body();
    var all = new TreeMap<>(fields);
    all.putIfAbsent("_csrf", hidden(form, "_csrf"));
    all.putIfAbsent("_once", hidden(form, "_once"));
    return post(action, all);
  }

  /// Posts exactly these fields.
  public HttpResponse<String> post(String action, Map<String, String> fields) {
    return send(
        "POST", action, encoded(fields), "Content-Type", "application/x-www-form-urlencoded");
  }

  /// Signs in as one of the demonstration's people: `clerk`.
  public HttpResponse<String> signIn(String name) {
    return signIn(name + "@north-vale.example", DEMO_PASSWORD);
  }

  public HttpResponse<String> signIn(String email, String password) {
    return submit("/sign-in", "/sign-in", Map.of("email", email, "password", password));
  }

  /// The value of a cookie; empty where there is none.
  public String cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }

  /// Loses a cookie, as when it has run out.
  public void forget(String name) {
    var store = cookies.getCookieStore();
    store.getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .toList()
        .forEach(cookie -> store.remove(URI.create(base), cookie));
  }

  /// The value of a hidden field in a page.
  public static String hidden(String page, String name) {
    var field = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
    if (!field.find()) {
      throw new AssertionError("no field " + name + " in:\n" + page);
    }
    return field.group(1);
  }

  private static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException unreachable) {
      throw new UncheckedIOException(unreachable);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
