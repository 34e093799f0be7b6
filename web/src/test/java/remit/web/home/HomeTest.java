package remit.web.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import remit.web.testkit.Site;

class HomeTest {
  private final Site site = Site.visitor();

  @Test
  void theFirstPageAsksTheQuestionAndListsTheSystems() {
    var page = site.get("/");
    assertEquals(200, page.statusCode());
    assertTrue(
        page.body()
            .contains("<form class=\"remit-ask\" id=\"who\" method=\"get\" action=\"/who\""));
    assertTrue(page.body().contains("href=\"/systems/north-vale\""), page.body());
  }

  @Test
  void theSameAddressAnswersProgramsWithData() {
    var asked = site.get("/", "Accept", "application/json");
    assertEquals(
        "application/json;charset=UTF-8", asked.headers().firstValue("Content-Type").orElseThrow());
    assertTrue(asked.body().contains("\"system\": \"north-vale\""), asked.body());
    assertEquals(asked.body(), site.get("/.json").body());
  }

  @Test
  void itSaysThatItIsWell() {
    assertEquals("{\n  \"status\": \"up\"\n}\n", site.get("/health").body());
  }
}
