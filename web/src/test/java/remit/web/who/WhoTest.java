package remit.web.who;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import remit.web.testkit.Site;

class WhoTest {
  private static final String WHO = "/systems/north-vale/who";

  private final Site site = Site.visitor();

  private static void assertHas(String text, String page) {
    assertTrue(page.contains(text), () -> "not there: " + text + "\n" + page);
  }

  @Test
  void aQuestionInWordsLeadsToFunctions() {
    var page = site.get("/who?q=close+hospital+wards").body();
    assertHas("href=\"/systems/north-vale/who?function=", page);
    assertEquals(200, site.get("/who").statusCode());
  }

  @Test
  void theAnswerNamesWhoDecidesAndHowTheyComeToIt() {
    var page = site.get(WHO + "?function=adult-social-care&area=vale&amount=2m&change=none");
    assertEquals(200, page.statusCode());
    assertHas("Cabinet of Vale County Council decides", page.body());
    assertHas("How Cabinet of Vale County Council comes to decide it", page.body());
    assertHas("committing £2m", page.body());
  }

  @Test
  void whatCannotBeAskedIsSaid() {
    var page = site.get(WHO + "?function=nothing&amount=lots");
    assertEquals(422, page.statusCode());
    assertHas("There is no function “nothing” here", page.body());
    assertHas("Enter an amount such as", page.body());
  }

  @Test
  void programsGetTheRulingOfTheCommandLine() {
    var json = site.get(WHO + ".json?function=adult-social-care&area=vale").body();
    assertHas("\"ruling\": \"decides\"", json);
  }

  @Test
  void anUnknownAnswerSaysWhatItDependsOn() {
    var page = site.get("/systems/llr-2019/who?function=arrange-hospital-services").body();
    assertHas("The whole proof", page);
  }
}
