package remit.web.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import remit.web.testkit.OpenSite;
import remit.web.testkit.Site;

class SearchTest {
  private final OpenSite open = OpenSite.shared();
  private final Site site = open.visitor();

  private String found(String question) {
    return site.get("/search.json?q=" + question).body();
  }

  @Test
  void decisionsMeetingsItemsAndPapersAreFoundByTheirWords() {
    assertTrue(found("reviewed+year").contains("\"address\": \"/decisions/"), found("reviewed"));
    assertTrue(found("care+home").contains("\"kind\": \"meeting\""), found("care+home"));
    assertTrue(found("lease").contains("\"kind\": \"item\""), found("lease"));
    assertTrue(found("%22three+places%22").contains("\"kind\": \"paper\""), found("places"));
  }

  @Test
  void whatChartersSayIsFound() {
    assertTrue(found("cabinet").contains("/systems/north-vale/bodies/vale-cabinet"));
    assertTrue(found("adult+social+care").contains("/systems/north-vale/functions/"));
    var one = site.get("/search.json?q=cabinet&system=sussex").body();
    assertFalse(one.contains("north-vale"), one);
  }

  @Test
  void wordsThatAreWithheldAreNeverFound() {
    var hits = found(OpenSite.SECRET);
    assertTrue(hits.contains("\"total\": 0"), hits);
    var ground = found("bids+received");
    assertTrue(ground.contains("\"title\": \"Bids received\""), ground);
    assertFalse(ground.contains(OpenSite.SECRET), ground);
    assertTrue(found("%22board+meeting+in+july%22").contains("\"total\": 0"));
  }

  @Test
  void aSnippetMarksWhatWasFoundAndEscapesTheRest() {
    var page = site.get("/search?q=visited+services").body();
    assertTrue(page.contains("<mark>visited</mark>"), page);
    var nothing = site.get("/search?q=%3Cscript%3Ezzz").body();
    assertFalse(nothing.contains("<script>zzz"), nothing);
    assertTrue(nothing.contains("Nothing found"), nothing);
  }

  @Test
  void strangeQuestionsAreAnsweredAllTheSame() {
    for (var question :
        new String[] {"", "the", "%22", "-", "a%00b", "'%3B--", "%25", ":*", "x".repeat(300)}) {
      assertEquals(200, site.get("/search?q=" + question).statusCode(), question);
    }
    assertEquals(404, site.get("/search?q=care&page=0").statusCode());
    assertEquals(404, site.get("/search?q=care&page=50").statusCode());
  }
}
