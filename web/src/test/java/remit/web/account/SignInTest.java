package remit.web.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import remit.web.testkit.Site;

class SignInTest {
  private final Site site = Site.visitor();

  @Test
  void whoSignsInIsLedToWhereTheyWereGoing() {
    assertEquals("/sign-in", location(site.get("/account/trail?page=1")));
    assertEquals("/account/trail?page=1", location(site.signIn("clerk")));
    assertTrue(site.get("/account/trail").body().contains("sign-in"));
  }

  @Test
  void aWrongPasswordAndAnUnknownAddressReadTheSame() {
    var wrong = attempt("lead@north-vale.example", "not the password at all");
    var unknown = attempt("none@north-vale.example", "not the password at all");
    assertEquals(422, wrong.statusCode());
    assertEquals(422, unknown.statusCode());
    assertEquals(bare(wrong.body()), bare(unknown.body()));
  }

  @Test
  void afterFiveFailuresOneWaitsWhetherOrNotThereIsSuchAnAccount() {
    for (var name : new String[] {"finance", "nobody-of-that-name"}) {
      var email = name + "@north-vale.example";
      for (int i = 0; i < 5; i++) {
        assertEquals(422, attempt(email, "wrong").statusCode());
      }
      var waiting = attempt(email, Site.DEMO_PASSWORD);
      assertEquals(429, waiting.statusCode());
      assertTrue(waiting.body().contains("wait a quarter of an hour"));
    }
  }

  @Test
  void aFormWithoutItsMarkIsRefused() {
    var fields = Map.of("email", "clerk@north-vale.example", "password", Site.DEMO_PASSWORD);
    assertEquals(403, site.post("/sign-in", fields).statusCode());
  }

  @Test
  void aSessionIsNewWhenSomebodySignsIn() {
    site.get("/account");
    var planted = site.cookie("remit-session");
    site.signIn("clerk");
    assertNotEquals(planted, site.cookie("remit-session"));
    assertEquals(200, site.get("/account").statusCode());
  }

  @Test
  void theSessionCookieCannotBeReadByScripts() {
    var cookie =
        site.signIn("clerk").headers().allValues("Set-Cookie").stream()
            .filter(line -> line.startsWith("remit-session="))
            .findFirst()
            .orElseThrow();
    assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), cookie);
  }

  @Test
  void whoSignsOutIsOut() {
    site.signIn("clerk");
    assertEquals("/", location(site.submit("/account", "/sign-out", Map.of())));
    assertEquals("/sign-in", location(site.get("/account")));
  }

  @Test
  void aPageForOnePersonIsNeverKept() {
    site.signIn("clerk");
    assertEquals("no-store", site.get("/account").headers().firstValue("Cache-Control").orElse(""));
    assertEquals("no-store", site.get("/").headers().firstValue("Cache-Control").orElse(""));
  }

  @Test
  void aFormThatComesAfterItsSessionEndedIsKeptAndShownAgain() {
    site.signIn("clerk");
    var form = site.get("/account/password").body();
    site.forget("remit-session");
    var fields =
        Map.of("_csrf", Site.hidden(form, "_csrf"), "old", "what I typed", "fresh", "<b>&\"'");
    assertEquals("/sign-in", location(site.post("/account/password", fields)));
    assertTrue(site.get("/sign-in").body().contains("Nothing of it is lost"));
    assertEquals("/sign-in/kept-form", location(site.signIn("clerk")));
    var kept = site.get("/sign-in/kept-form").body();
    assertTrue(kept.contains("action=\"/account/password\""), kept);
    assertEquals("what I typed", Site.hidden(kept, "old"));
    assertFalse(kept.contains("<b>"), "what was typed is shown as text");
  }

  @Test
  void aProgramIsToldToSignIn() {
    var answer = site.get("/account", "Accept", "application/json");
    assertEquals(401, answer.statusCode());
    assertTrue(answer.body().contains("\"error\": \"sign-in\""), answer.body());
  }

  private HttpResponse<String> attempt(String email, String password) {
    return site.submit("/sign-in", "/sign-in", Map.of("email", email, "password", password));
  }

  /// The page without what was typed and its marks.
  private static String bare(String page) {
    return page.replaceAll("(name=\"_(csrf|once)\" )?value=\"[^\"]*\"", "");
  }

  private static String location(HttpResponse<String> answer) {
    assertEquals(303, answer.statusCode(), answer::body);
    return answer.headers().firstValue("Location").orElse("(none)");
  }
}
