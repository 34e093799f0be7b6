package remit.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import remit.web.testkit.Site;

class ErrorsTest {
  private final Site site = Site.visitor();

  @Test
  void whatIsNotThereIsSaidAsAPage() {
    var page = site.get("/no-such-page");
    assertEquals(404, page.statusCode());
    assertTrue(page.body().contains("<h1 class=\"govuk-heading-l\">Page not found</h1>"));
    givesNothingAway(page);
  }

  @Test
  void whatIsNotThereIsSaidAsData() {
    var data = site.get("/no-such-page", "Accept", "application/json");
    assertEquals(404, data.statusCode());
    assertTrue(data.body().contains("\"error\": \"not-found\""), data.body());
  }

  @Test
  void anAddressOnlyTakesItsOwnMethod() {
    var form = Map.of("_csrf", "x");
    assertEquals(403, site.post("/health", form).statusCode());
    var asked = site.send("TRACE", "/health", "");
    assertEquals(405, asked.statusCode());
    givesNothingAway(asked);
  }

  @Test
  void aFileBeyondTheLimitIsSaidToBeTooLarge() {
    var body =
        "--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f\"\r\n\r\n"
            + "0123456789".repeat(2_300_000)
            + "\r\n--x--\r\n";
    var answer =
        site.send("POST", "/sign-in", body, "Content-Type", "multipart/form-data; boundary=x");
    assertEquals(413, answer.statusCode());
    assertTrue(answer.body().contains("That is too large"));
    givesNothingAway(answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/%00", "/a;b=c", "/..%2f", "/%2e%2e/", "/\u0000x", "//health", "/error"})
  void strangeAddressesAreRefusedWithoutAWord(String address) {
    var answer = site.get(address.replace("\u0000", "%00"));
    assertTrue(answer.statusCode() == 400 || answer.statusCode() == 404, answer.toString());
    givesNothingAway(answer);
  }

  private static void givesNothingAway(HttpResponse<String> answer) {
    for (var word : new String[] {"Exception", "org.", "java.", "Tomcat", "Spring", "at remit"}) {
      assertFalse(answer.body().contains(word), () -> word + " in " + answer.body());
    }
  }
}
