package remit.web.guard;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Map;
import java.util.stream.Collectors;

/// A small OpenID Connect provider: it discovers, signs and answers as the standard says, and takes
/// everybody at their word.
final class TestProvider implements AutoCloseable {
  private final HttpServer server;
  private final RSAKey key;
  private volatile String subject = "";
  private volatile Map<String, Object> claims = Map.of();
  private volatile String nonce = "";

  TestProvider() throws IOException, JOSEException {
    this.key = new RSAKeyGenerator(2048).keyID("one").generate();
    this.server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    answer("/.well-known/openid-configuration", this::discovery);
    answer("/jwks", new JWKSet(key.toPublicJWK())::toString);
    server.createContext("/authorize", this::authorize);
    server.createContext("/token", exchange -> send(exchange, token()));
    server.start();
  }

  /// Who will arrive next.
  void send(String next, Map<String, Object> about) {
    subject = next;
    claims = about;
  }

  String issuer() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private String discovery() {
    return """
    {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize",
     "token_endpoint": "%1$s/token", "jwks_uri": "%1$s/jwks",
     "response_types_supported": ["code"], "subject_types_supported": ["public"],
     "id_token_signing_alg_values_supported": ["RS256"]}
    """
        .formatted(issuer());
  }

  private void authorize(HttpExchange exchange) throws IOException {
    var asked =
        Arrays.stream(exchange.getRequestURI().getRawQuery().split("&", -1))
            .map(pair -> pair.split("=", 2))
            .collect(Collectors.toMap(pair -> pair[0], pair -> decoded(pair[1])));
    nonce = String.valueOf(asked.get("nonce"));
    var back =
        asked.get("redirect_uri")
            + "?code=one-code&state="
            + encoded(String.valueOf(asked.get("state")));
    exchange.getResponseHeaders().set("Location", back);
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  private String token() {
    var now = Instant.now();
    var about =
        new JWTClaimsSet.Builder()
            .issuer(issuer())
            .subject(subject)
            .audience("remit")
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plusSeconds(60)))
            .claim("nonce", nonce);
    claims.forEach(about::claim);
    try {
      var jwt =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(), about.build());
      jwt.sign(new RSASSASigner(key));
      return """
      {"access_token": "a", "token_type": "Bearer", "expires_in": 60, "id_token": "%s"}
      """
          .formatted(jwt.serialize());
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private interface Text {
    String make();
  }

  private void answer(String path, Text text) {
    server.createContext(path, exchange -> send(exchange, text.make()));
  }

  private static void send(HttpExchange exchange, String json) throws IOException {
    var bytes = json.getBytes(StandardCharsets.UTF_8);
    exchange.getRequestBody().readAllBytes();
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
