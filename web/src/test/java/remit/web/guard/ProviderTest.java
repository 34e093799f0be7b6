package remit.web.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import remit.service.database.TestDatabase;
import remit.service.people.Accounts;
import remit.web.Running;
import remit.web.testkit.Site;

/// Signing in through an OpenID Connect provider that the settings name.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProviderTest {
  private final TestProvider provider;
  private final Running running;

  ProviderTest() throws Exception {
    this.provider = new TestProvider();
    var registration = "--spring.security.oauth2.client.registration.council.";
    this.running =
        Running.start(
            TestDatabase.fresh(),
            List.of(
                "--server.port=0",
                registration + "client-id=remit",
                registration + "client-secret=secret",
                registration + "client-name=the council",
                registration + "scope=openid,email",
                "--spring.security.oauth2.client.provider.council.issuer-uri="
                    + provider.issuer()));
  }

  @BeforeAll
  void open() {
    running.part(Accounts.class).open("clerk@fen.example", "Clerk to the fen", "x".repeat(20));
  }

  @AfterAll
  void close() {
    running.close();
    provider.close();
  }

  @Test
  void whoIsVouchedForAndHasAnAccountIsIn() {
    provider.send("17", Map.of("email", "Clerk@fen.example", "email_verified", true));
    var site = Site.visitor(running);
    assertTrue(site.get("/sign-in").body().contains("Sign in with the council"));
    assertEquals("/sign-in", location(site.get("/account/trail")));
    assertEquals("/account/trail", location(arrive(site)));
    assertTrue(site.get("/account").body().contains("Clerk to the fen"));
  }

  @Test
  void whoHasNoAccountIsToldSoAndStaysOutside() {
    provider.send("18", Map.of("email", "stranger@fen.example", "email_verified", true));
    var site = Site.visitor(running);
    assertEquals("/sign-in?unknown=yes", location(arrive(site)));
    assertTrue(site.get("/sign-in?unknown=yes").body().contains("There is no account here"));
    assertEquals("/sign-in", location(site.get("/account")));
  }

  @Test
  void anAddressThatTheProviderHasNotVerifiedCountsForNothing() {
    provider.send("19", Map.of("email", "clerk@fen.example", "email_verified", false));
    assertEquals("/sign-in?unknown=yes", location(arrive(Site.visitor(running))));
  }

  /// To the provider, and back.
  private static HttpResponse<String> arrive(Site site) {
    var begin = site.get("/oauth2/authorization/council");
    var vouched = site.follow(begin);
    return site.follow(vouched);
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse(answer.statusCode() + answer.body());
  }
}
