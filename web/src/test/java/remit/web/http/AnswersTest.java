package remit.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import remit.web.testkit.Site;

class AnswersTest {
  private final Site site = Site.visitor();

  @Test
  void whatHasNotChangedIsNotSentAgain() {
    var first = site.get("/");
    assertEquals("public, max-age=60, must-revalidate", header(first, "Cache-Control"));
    assertEquals(304, site.get("/", "If-None-Match", header(first, "ETag")).statusCode());
  }

  @Test
  void theTwoFormsOfAnAddressHaveTagsOfTheirOwn() {
    var page = site.get("/");
    var data = site.get("/", "Accept", "application/json", "If-None-Match", header(page, "ETag"));
    assertEquals(200, data.statusCode());
    assertTrue(header(data, "Vary").contains("Accept"));
  }

  @Test
  void assetsAreNamedByTheirContentAndKeptForAYear() {
    var style = Pattern.compile("/assets/remit-[0-9a-f]{32}\\.css").matcher(site.get("/").body());
    assertTrue(style.find());
    var asset = site.get(style.group());
    assertEquals(200, asset.statusCode());
    assertEquals("max-age=31536000, public, immutable", header(asset, "Cache-Control"));
    assertEquals(404, site.get("/assets/remit-00000000000000000000000000000000.css").statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/health", "/no-such-page", "/assets/remit.css", "/.json", "/a;b=c"})
  void everyAnswerCarriesTheHeadersThatProtectIt(String address) {
    var answer = site.get(address);
    var policy = header(answer, "Content-Security-Policy");
    assertTrue(policy.startsWith("default-src 'none'"), policy);
    assertFalse(policy.contains("unsafe"), policy);
    assertTrue(policy.contains("frame-ancestors 'none'"), policy);
    assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
    assertEquals("same-origin", header(answer, "Referrer-Policy"));
    assertEquals("same-origin", header(answer, "Cross-Origin-Opener-Policy"));
    assertTrue(answer.headers().firstValue("Server").isEmpty());
    assertTrue(answer.headers().firstValue("X-Powered-By").isEmpty());
  }

  @Test
  void aStrangerWhoOnlyReadsIsGivenNoCookie() {
    assertTrue(site.get("/").headers().firstValue("Set-Cookie").isEmpty());
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("(none)");
  }
}
