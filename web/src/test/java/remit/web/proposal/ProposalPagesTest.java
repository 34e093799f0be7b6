package remit.web.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import remit.web.testkit.Site;

class ProposalPagesTest {
  private static final String ALL = "/systems/north-vale/proposals";
  private static final String POOL = ALL + "/pooled-fund";
  private static final String NEW = "/systems/north-vale/new-proposal";
  private static final String FORWARD_PLAN = "?id=SI2012-2089-9%2Fkey-decision-document";

  private final Site site = Site.visitor();

  private static void assertHas(String text, String page) {
    assertTrue(page.contains(text), () -> "not there: " + text + "\n" + page);
  }

  @Test
  void theForwardPlanListsWhatIsToBeDecidedAndByWhom() {
    var page = site.get(ALL);
    assertEquals(200, page.statusCode());
    assertHas("href=\"" + POOL + "\"", page.body());
    assertHas("9 February 2027", page.body());
    assertHas("Cabinet of Vale County Council", page.body());
    assertFalse(page.body().contains("Write a proposal"));
  }

  @Test
  void aProposalShowsItsWayAndWhatEachStepRestsOn() {
    var page = site.get(POOL).body();
    assertHas("It can lawfully be decided on 9 February 2027.", page);
    assertHas("How to be heard", page);
    assertHas("On whose authority", page);
    assertHas("publish the key decision document", page);
    assertHas("SI 2012/2089 reg. 9", page);
    assertFalse(page.contains("Record this step"));
  }

  @Test
  void programsGetTheRouteOfTheCommandLine() {
    var json = site.get(POOL + ".json").body();
    assertHas("\"earliestDecision\": \"2027-02-02\"", json);
    assertHas("\"status\": \"waiting\"", json);
    assertHas("\"proposal\": \"pooled-fund\"", site.get(ALL + ".json").body());
    assertHas("BEGIN:VCALENDAR", site.get(POOL + "/route.ics").body());
  }

  @Test
  void whatIsNotThereIsNotFound() {
    assertEquals(404, site.get(ALL + "/none").statusCode());
    assertEquals(404, site.get("/systems/none/proposals").statusCode());
  }

  private static Map<String, String> pool() {
    var fields = new TreeMap<String, String>();
    fields.put("title", "Pool £2m for reablement <in Vale>");
    fields.put("by", "vale-council");
    fields.put("act", "decide");
    fields.put("functions", "adult-social-care");
    fields.put("areas", "vale");
    fields.put("amount", "£2m");
    fields.put("of", "revenue");
    fields.put("change", "none");
    fields.put("key-decision", "yes");
    fields.put("private", "no");
    fields.put("starts", "2027-01-04");
    return fields;
  }

  @Test
  void aProposalIsWrittenOnlyByThoseWhoMay() {
    assertEquals(303, site.get(NEW).statusCode());
    site.signIn("clerk");
    assertEquals(403, site.get(NEW).statusCode());
  }

  @Test
  void whatIsWrongIsSaidAndWhatWasTypedStays() {
    site.signIn("programme");
    var fields = pool();
    fields.put("amount", "lots");
    fields.put("title", "");
    var page = site.submit(NEW, NEW, fields);
    assertEquals(422, page.statusCode());
    assertHas("<title>Error: Write a proposal", page.body());
    assertHas("href=\"#title\"", page.body());
    assertHas("2027-01-04", page.body());
    assertHas("value=\"vale-council\" checked", page.body());
  }

  @Test
  void theAnswersShowWhoMayDecideBeforeAnythingIsKept() {
    site.signIn("programme");
    var check = site.submit(NEW, NEW, pool());
    assertEquals(200, check.statusCode());
    assertHas("Check your answers", check.body());
    assertHas("Cabinet of Vale County Council decides", check.body());
    assertHas("&lt;in Vale&gt;", check.body());
    var fields = pool();
    fields.put("then", "keep");
    var kept = site.submit(NEW, NEW, fields);
    assertEquals(303, kept.statusCode());
    var address = kept.headers().firstValue("Location").orElseThrow();
    assertHas("This is a draft", site.get(address).body());
    assertEquals(404, Site.visitor().get(address).statusCode());
    assertEquals(303, site.submit(address, address + "/submit", Map.of()).statusCode());
    assertEquals(200, Site.visitor().get(address).statusCode());
  }

  @Test
  void aStepIsRecordedByThoseWhoMayAndOnlyInOrder() {
    site.signIn("programme");
    var step = POOL + "/step?id=decide%40vale-cabinet";
    var refused =
        site.submit(
            step,
            step,
            Map.of("as", "done", "by", "vale-cabinet", "on", "2026-11-25", "words", "Decided"));
    assertEquals(422, refused.statusCode());
    assertHas("which is not recorded as done", refused.body());
    assertHas("To mend it: ", refused.body());
    var first = POOL + "/step" + FORWARD_PLAN;
    var recorded =
        site.submit(
            first,
            first,
            Map.of("as", "evidence", "by", "", "on", "2026-11-25", "words", "Notice drafted"));
    assertEquals(303, recorded.statusCode());
    assertHas("Notice drafted", Site.visitor().get(POOL).body());
    assertEquals(303, Site.visitor().get(first).statusCode());
  }
}
